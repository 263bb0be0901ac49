import { textOf } from './group-lines.ts';
import type { Row } from './group-rows.ts';
import type { Region, Setting } from './region.ts';
import { cellOf, isRuledBetween } from './rules.ts';
import { verticalOverlap } from './segment.ts';
import { isFull, isNear, isSameStyle } from './wrapping.ts';

const dateLike =
  /(?<!\p{Nd})(?:(?:19|20)\p{Nd}{2}|[\u0661\u0662][\u0660-\u0669]{3}|\p{Nd}{1,2}[/.]\p{Nd}{2,4}|(?<=\p{L}\.? ?)['’]\p{Nd}{2})(?!\p{Nd})/u;
const endsWithYear = /(?:19|20)\p{Nd}{2}\p{P}*$|[\u0661\u0662][\u0660-\u0669]{3}$/u;

/** True when a text holds a year or a month in figures. */
export function isDateLike(text: string): boolean {
  return dateLike.test(text);
}

/** Fewest characters of a line that belongs to a sentence. */
const sentenceLine = 30;

/** True for lines so short that what stands below them in a table is another cell rather than their continuation. */
export function isCell(text: string): boolean {
  return text.length < sentenceLine;
}

/** True for a label of a date and no more. */
export function isDateCell(label: readonly Row[], { rightToLeft }: Setting): boolean {
  const text = label.map((row) => textOf(row, rightToLeft)).join(' ');
  return isDateLike(text) && isCell(text);
}

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Labels of one or more rows: "Oct 2018 – Aug" and "2020", "Compétences" and "personnelles". A label begins beside each of
 * `starts`, the first lines of the entries, unless a date clearly goes on.
 */
export function groupLabels(labels: Region, starts: readonly Edges[], setting: Setting): Row[][] {
  const groups: Row[][] = [];
  for (const row of labels.rows) {
    const open = groups.at(-1);
    if (open !== undefined && continuesLabel(open.at(-1) as Row, row, labels, starts, setting)) open.push(row);
    else groups.push([row]);
  }
  return groups;
}

function continuesLabel(above: Row, row: Row, labels: Region, starts: readonly Edges[], setting: Setting): boolean {
  const { rightToLeft } = setting;
  const cell = cellOf(setting.rules, row);
  if (isRuledBetween(setting.rules, above, row)) return false;
  const areDates = [above, row].every((each) => isDateLike(textOf(each, rightToLeft)) && starts.some((start) => isBeside(start, each)));
  if (cell !== null && !areDates && isNear(above, row, setting) && hasTable(labels, setting)) return true;
  if (!isNear(above, row, setting) || !isSameStyle(above, row, rightToLeft)) return false;
  const text = textOf(above, rightToLeft);
  const next = textOf(row, rightToLeft);
  // "2022 –" above a range of its own is one that has no end yet.
  if (/[-–—]$/u.test(text) && isDateLike(text) && isDateLike(next) && /.[-–—]/u.test(next)) return false;
  if (/[-–—]$/u.test(text) || (/^[-–—]/u.test(next) && isDateLike(text))) return true;
  if (isDateLike(text) && isDateLike(next)) return /[-–—]/u.test(text) && !endsWithYear.test(text);
  if (starts.some((start) => isBeside(start, row))) return false;
  return isFull(above, row, { ...labels, ...labels.limits }, rightToLeft) || (/^\p{Ll}/u.test(next) && !isDateLike(text));
}

const isBeside = (start: Edges, row: Row): boolean => verticalOverlap(start, row) > 0.6;

/** True when lines part the rows of a column into cells. */
function hasTable(labels: Region, { rules }: Setting): boolean {
  return labels.rows.some((row, at) => at > 0 && isRuledBetween(rules, labels.rows[at - 1] as Row, row));
}
