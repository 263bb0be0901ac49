import type { Row } from './group-rows.ts';
import type { Region, Setting } from './region.ts';
import type { PlacedWord, Segment } from './segment.ts';

/** True when the first word of `next` would not have fitted on `row`: the line was broken because the column ended. */
export function isFull(row: Row, next: Row, column: Region, rightToLeft: boolean): boolean {
  const last = (rightToLeft ? row.segments[0] : row.segments.at(-1)) as Segment;
  const needed = firstWord(next, rightToLeft).box[2] + 0.25 * last.size;
  return needed > roomOn(row, column, column, rightToLeft);
}

/** True when a line reaches well into its column, so that a sentence may go on below. */
export function isMostlyFull(row: Row, column: Region, rightToLeft: boolean): boolean {
  const { left, right } = column.reach;
  return roomOn(row, column, column.reach, rightToLeft) < 0.35 * (right - left);
}

/** White at the free end of a line; at both ends where the column is set from its other edge or centred. */
function roomOn(row: Row, column: Region, edges: { left: number; right: number }, rightToLeft: boolean): number {
  const before = Math.max(0, (row.segments[0] as Segment).left - edges.left);
  const after = Math.max(0, edges.right - (row.segments.at(-1) as Segment).right);
  if (column.alignment === 'center') return before + after;
  if (column.alignment === (rightToLeft ? 'left' : 'right')) return before + after;
  return rightToLeft ? before : after;
}

/** True when the two rows are set alike where one ends and the other begins. */
export function isSameStyle(row: Row, next: Row, rightToLeft: boolean): boolean {
  const last = lastWord(row, rightToLeft);
  const first = firstWord(next, rightToLeft);
  return (
    Math.abs(last.size - first.size) <= 0.08 * Math.max(last.size, first.size) && last.bold === first.bold && last.color === first.color
  );
}

/** True when `next` follows at the usual distance of lines of one paragraph. */
export function isNear(row: Row, next: Row, { leading }: Setting): boolean {
  const height = Math.min(row.bottom - row.top, next.bottom - next.top);
  return next.top - row.bottom <= height * Math.max(0.6, Math.min(1.2, 1.12 * leading - 1));
}

/** The word read first on a row. */
export function firstWord(row: Row, rightToLeft: boolean): PlacedWord {
  const segment = (rightToLeft ? row.segments.at(-1) : row.segments[0]) as Segment;
  return (rightToLeft ? segment.words.at(-1) : segment.words[0]) as PlacedWord;
}

/** The word read last on a row. */
function lastWord(row: Row, rightToLeft: boolean): PlacedWord {
  const segment = (rightToLeft ? row.segments[0] : row.segments.at(-1)) as Segment;
  return (rightToLeft ? segment.words[0] : segment.words.at(-1)) as PlacedWord;
}
