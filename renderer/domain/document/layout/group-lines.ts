import { startsWithBullet } from './bullet.ts';
import { draftLine } from './draft.ts';
import type { Row } from './group-rows.ts';
import type { Region, Setting } from './region.ts';
import { isRuledBetween } from './rules.ts';
import type { Segment } from './segment.ts';
import { isFull, isMostlyFull, isNear, isSameStyle } from './wrapping.ts';

/** The rows of one column as stretches that belong together: a wrapped sentence, a list item, a heading or a table row each. */
export function groupLines(region: Region, setting: Setting): Row[][] {
  const groups: Row[][] = [];
  for (const row of region.rows) {
    const open = groups.at(-1);
    if (open !== undefined && continues(open, row, region, setting)) open.push(row);
    else groups.push([row]);
  }
  return groups;
}

function continues(open: readonly Row[], row: Row, region: Region, setting: Setting): boolean {
  const { rightToLeft } = setting;
  const previous = open.at(-1) as Row;
  if (
    row.segments.length > 1 ||
    isRuledBetween(setting.rules, previous, row) ||
    !isSameStyle(previous, row, rightToLeft) ||
    !isNear(previous, row, setting)
  )
    return false;
  if (open.length >= 2 && pitch(previous, row) > 1.3 * pitch(open.at(-2) as Row, previous)) return false;
  const text = textOf(row, rightToLeft);
  if (startsWithBullet(text) || !startsBelow(previous, row, open[0] as Row, setting)) return false;
  // A word broken at the end of its line.
  if (/\p{Ll}[-‐]$/u.test(textOf(previous, rightToLeft)) && /^\p{Ll}/u.test(text)) return true;
  if (/^@\p{L}/u.test(text) || /\S@$/u.test(textOf(previous, rightToLeft))) return true;
  if (isAddress(text, textOf(previous, rightToLeft))) return false;
  if (labelled.test(text) && labelled.test(textOf(open[0] as Row, rightToLeft))) return false;
  if (isFull(previous, row, region, rightToLeft)) return textOf(previous, rightToLeft).length >= shortestWrapped;
  const before = open.map((each) => textOf(each, rightToLeft)).join(' ');
  const isSentence = before.split(' ').length >= 3;
  return (
    isSentence &&
    (/^\p{Ll}/u.test(text) || /[,،]$/u.test(before) || isBracketOpen(before)) &&
    !/[.!?;]$/u.test(before) &&
    isMostlyFull(previous, region, rightToLeft)
  );
}

/** Lines of fewer characters do not wrap: they are cells. */
const shortestWrapped = 5;
/** A phone number, e-mail address or web address and nothing else. */
const address =
  /^(?:[+(]?\p{Nd}[\p{Nd}\s().+/-]{6,}|[^\s@]+@[^\s@]+\.[^\s@]+|(?:https?:\/\/|www\.)\S+|[^\s@]+\.(?:com|org|net|io|fr|ma|tn)(?:\/\S*)?)$/iu;

/** "Date de naissance : …": under one such line, another is a line of its own. */
const labelled = /^(?!\p{Ll})[^\s:]+(?: [^\s:]+){0,2} ?:(?: |$)/u;

/** Lines of contact data stand on their own, unless a dash or comma leads to them. */
function isAddress(text: string, before: string): boolean {
  return address.test(before) || (address.test(text) && !/[-–—:,/|]$/u.test(before));
}

const pitch = (above: Row, below: Row): number => below.bottom - above.bottom;

function isBracketOpen(text: string): boolean {
  return (text.match(/\(/gu)?.length ?? 0) > (text.match(/\)/gu)?.length ?? 0);
}

/** The text of a row in logical order. */
export function textOf(row: Row, rightToLeft: boolean): string {
  return draftLine(row.segments, rightToLeft)
    .cells.flatMap((cell) => cell.words.map((word) => word.text))
    .join(' ');
}

/** A wrapped line begins under the block or under its last cell, not back in a column further out. */
function startsBelow(previous: Row, row: Row, first: Row, setting: Setting): boolean {
  const begin = (segment: Segment): number => (setting.rightToLeft ? -segment.right : segment.left);
  const start = begin(row.segments[0] as Segment);
  const { size } = row.segments[0] as Segment;
  if (previous.segments.length > 1) {
    const cell = (setting.rightToLeft ? previous.segments[0] : previous.segments.at(-1)) as Segment;
    return Math.abs(start - begin(cell)) < 1.5 * size;
  }
  const outermost = Math.min(...[first, previous].map((each) => Math.min(...each.segments.map(begin))));
  return start > outermost - 0.6 * size || previous === first;
}
