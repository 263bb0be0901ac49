import type { Row } from './group-rows.ts';
import type { Setting } from './region.ts';
import type { PlacedWord, Segment } from './segment.ts';

/** True when the first word of `next` would not have fitted on `row`: the line was broken because the column ended. */
export function isFull(row: Row, next: Row, column: { left: number; right: number }, setting: Setting): boolean {
  const last = (setting.rightToLeft ? row.segments[0] : row.segments.at(-1)) as Segment;
  const first = firstWord(next, setting.rightToLeft);
  const space = 0.2 * last.size;
  const slack = 0.35 * last.size;
  const width = first.box[2] + space;
  return setting.rightToLeft ? last.left - width < column.left + slack : last.right + width > column.right - slack;
}

/** The word read first on a row. */
export function firstWord(row: Row, rightToLeft: boolean): PlacedWord {
  const segment = (rightToLeft ? row.segments.at(-1) : row.segments[0]) as Segment;
  return (rightToLeft ? segment.words.at(-1) : segment.words[0]) as PlacedWord;
}

/** The word read last on a row. */
export function lastWord(row: Row, rightToLeft: boolean): PlacedWord {
  const segment = (rightToLeft ? row.segments[0] : row.segments.at(-1)) as Segment;
  return (rightToLeft ? segment.words[0] : segment.words.at(-1)) as PlacedWord;
}
