import { startsWithBullet } from './bullet.ts';
import { compareColumns } from './compare-columns.ts';
import { holds } from './find-tables.ts';
import { textOf } from './group-lines.ts';
import type { Row } from './group-rows.ts';
import { groupLabels, isDateCell, isDateLike } from './label.ts';
import type { Region, Setting } from './region.ts';
import { shareTable } from './rules.ts';
import { isSectionName } from './section-name.ts';
import { verticalOverlap } from './segment.ts';
import { firstWord } from './wrapping.ts';

/**
 * True when two neighbouring columns are read row by row (labels or dates beside their entries, cells of a table), false
 * when each is read to its end (a sidebar beside the main text). In rows the lines of the shorter side stand level with lines
 * of the other that begin something; beside a sidebar this happens by chance only. A `grid` has more columns than a page of
 * text, so that one cell out of line does not matter. Columns that each begin with a section or a head of their own are no rows, nor
 * are a drawn table and what stands beside it.
 */
export function areRows(left: Region, right: Region, grid: boolean, setting: Setting): boolean {
  if (isTableBeside(left, right, setting) || isTableBeside(right, left, setting)) return false;
  if (shareTable(setting.rules, left, right)) return true;
  if ([left, right].every((column) => beginsWithSection(column, setting)) || areHeaded(left, right, setting)) return false;
  if (areCards(left, right, setting)) return false;
  const [labels, entries] = left.rows.length <= right.rows.length ? [left, right] : [right, left];
  if (holdsDatesOnly(labels, setting)) return true;
  return judge(labels, entries, grid, setting) || judge(entries, labels, grid, setting, everyEntry);
}

/** Share of the entries beside which a label must stand where the labels are the longer side. */
const everyEntry = 0.9;

/** So many labels, all of them beside the beginning of an entry, are no chance. */
const surelyEnough = 5;

function judge(labels: Region, entries: Region, grid: boolean, setting: Setting, labelledShare = 0): boolean {
  const texts = labels.rows.map((row) => textOf(row, setting.rightToLeft));
  const dated = texts.filter(isDateLike).length >= 0.4 * texts.length;
  if (!dated && texts.filter((text) => startsWithBullet(text) && !text.endsWith(':')).length * 4 > texts.length) return false;
  const tally = compareColumns(labels, entries, setting);
  const { counted, level, starts, last, longest } = tally;
  if (counted === 0) return true;
  if (tally.labelled.size < labelledShare * tally.entries) return false;
  const isSure = counted >= surelyEnough && starts === counted;
  if (!dated && entries.rows.length - last > Math.max(isSure ? 20 : 8, 2 * longest)) return false;
  const [levelShare, startShare] = grid ? [0.6, 0.5] : dated ? [0.7, 0.6] : [0.8, 0.8];
  return level >= counted * levelShare && starts >= level * startShare;
}

/** True when all of a column stands in a drawn table and nothing of the other. */
function isTableBeside(column: Region, other: Region, { tables }: Setting): boolean {
  return tables.some((table) => column.rows.every((row) => holds(table, row)) && !other.rows.some((row) => holds(table, row)));
}

/**
 * Entries side by side, as on cards: each column has dates of its own on the same line as its neighbour's, among other text. In rows the
 * dates stand in one column.
 */
function areCards(left: Region, right: Region, setting: Setting): boolean {
  const [dates, others] = [left, right].map(({ rows }) => rows.filter((row) => isDateCell([row], setting))) as [Row[], Row[]];
  if (dates.length === 0 || 2 * dates.length >= left.rows.length || 2 * others.length >= right.rows.length) return false;
  return others.length > 0 && dates.every((date) => others.some((other) => verticalOverlap(date, other) > 0.8));
}

/** A column of dates and no more says nothing by itself: each belongs to an entry, however it is set against it. */
function holdsDatesOnly(column: Region, setting: Setting): boolean {
  return groupLabels(column, [], setting).every((label) => isDateCell(label, setting));
}

/** Columns under level heads of one kind, set larger than the text of the page and all that stands below them. */
function areHeaded(left: Region, right: Region, { bodySize }: Setting): boolean {
  const [first, other] = (left.rows[0]?.top ?? 0) > (right.rows[0]?.top ?? 0) ? [left, right] : [right, left];
  const at = other.rows.findIndex((row) => verticalOverlap(row, first.rows[0] as Row) > 0.5);
  const [head, ...below] = first.rows.map(sizeOf);
  const [otherHead, ...otherBelow] = other.rows.slice(Math.max(0, at)).map(sizeOf);
  if (at === -1 || head === undefined || otherHead === undefined || below.length === 0 || otherBelow.length === 0) return false;
  return (
    head >= 1.12 * bodySize && Math.abs(head - otherHead) <= 0.03 * head && [...below, ...otherBelow].every((size) => size < 0.95 * head)
  );
}

const sizeOf = ({ segments }: Row): number => Math.max(...segments.map((segment) => segment.size));

/** True when a column begins with the name of a section, set apart by weight, size or capitals. */
function beginsWithSection({ rows: [row] }: Region, { rightToLeft, bodySize }: Setting): boolean {
  if (row === undefined) return false;
  const text = textOf(row, rightToLeft);
  const { bold, size } = firstWord(row, rightToLeft);
  return isSectionName(text) && (bold || size >= 1.1 * bodySize || (text === text.toUpperCase() && text !== text.toLowerCase()));
}
