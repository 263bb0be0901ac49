import { startsWithBullet } from './bullet.ts';
import { groupLines, textOf } from './group-lines.ts';
import type { Row } from './group-rows.ts';
import { groupLabels, isDateLike } from './label.ts';
import type { Region, Setting } from './region.ts';
import { verticalOverlap } from './segment.ts';

/**
 * True when two neighbouring columns are read row by row (labels or dates beside their entries, cells of a table), false
 * when each is read to its end (a sidebar beside the main text). In rows the lines of the shorter side stand level with lines
 * of the other that begin something; beside a sidebar this happens by chance only. A `grid` has more columns than a page of
 * text, so that one cell out of line does not matter.
 */
export function areRows(left: Region, right: Region, grid: boolean, setting: Setting): boolean {
  const [labels, entries] = left.rows.length <= right.rows.length ? [left, right] : [right, left];
  return judge(labels, entries, grid, setting) || judge(entries, labels, grid, setting, everyEntry);
}

/** Share of the entries beside which a label must stand where the labels are the longer side. */
const everyEntry = 0.9;

interface Tally {
  counted: number;
  level: number;
  starts: number;
  /** Row of the entries beside the last label, and most rows between two labels. */
  last: number;
  longest: number;
  /** Entries beside which a label stands, and all. */
  readonly labelled: Set<Row>;
  readonly entries: number;
}

function judge(labels: Region, entries: Region, grid: boolean, setting: Setting, labelledShare = 0): boolean {
  const texts = labels.rows.map((row) => textOf(row, setting.rightToLeft));
  const dated = texts.filter(isDateLike).length >= 0.4 * texts.length;
  if (!dated && texts.filter(startsWithBullet).length * 4 > texts.length) return false;
  const tally = compare(labels, entries, setting);
  const { counted, level, starts, last, longest } = tally;
  if (counted === 0) return true;
  if (tally.labelled.size < labelledShare * tally.entries) return false;
  if (!dated && entries.rows.length - last > Math.max(8, 2 * longest)) return false;
  const [levelShare, startShare] = grid ? [0.6, 0.5] : dated ? [0.7, 0.6] : [0.8, 0.8];
  return level >= counted * levelShare && starts >= level * startShare;
}

function compare(column: Region, entries: Region, setting: Setting): Tally {
  const groups = groupLines(entries, setting);
  const firsts = new Set(groups.map((group) => group[0]));
  const labels = groupLabels(column, [...firsts] as Row[], setting);
  const tally: Tally = { counted: 0, level: 0, starts: 0, last: -1, longest: 0, labelled: new Set(), entries: groups.length };
  labels.forEach((label, index) => {
    const row = label[0] as Row;
    const before = labels[index - 1]?.at(-1);
    const touches = entries.rows.some((entry) => verticalOverlap(entry, row) > 0.15);
    if (!touches && (before === undefined || row.top - before.bottom > 0.6 * setting.bodySize)) return;
    tally.counted += 1;
    let at = entries.rows.findIndex((entry) => verticalOverlap(entry, row) >= 0.5 && isLevel(entry, row, setting));
    const centred =
      at === -1 || !firsts.has(entries.rows[at] as Row) ? groups.find((group) => areCentred(label, group, setting)) : undefined;
    if (centred !== undefined) at = entries.rows.indexOf(centred[0] as Row);
    if (at === -1) return;
    tally.level += 1;
    tally.labelled.add(entries.rows[at] as Row);
    tally.longest = Math.max(tally.longest, at - tally.last);
    tally.last = at;
    if (firsts.has(entries.rows[at] as Row)) tally.starts += 1;
  });
  return tally;
}

/** Baselines lie at about four fifths of the height of a line. */
function isLevel(a: Row, b: Row, { levelTolerance }: Setting): boolean {
  const baseline = (row: Row): number => row.top + 0.8 * (row.bottom - row.top);
  return Math.abs(baseline(a) - baseline(b)) < levelTolerance * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** Cells of one row, each in the middle of its height. */
function areCentred(a: readonly Row[], b: readonly Row[], { levelTolerance }: Setting): boolean {
  const middle = (rows: readonly Row[]): number => ((rows[0] as Row).top + (rows.at(-1) as Row).bottom) / 2;
  const height = Math.min(...[a, b].map(([first]) => (first as Row).bottom - (first as Row).top));
  return Math.abs(middle(a) - middle(b)) < levelTolerance * height;
}
