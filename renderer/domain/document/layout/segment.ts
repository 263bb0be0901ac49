import type { Box, Word } from '../document.ts';

/** A word that has a place on the page. */
export type PlacedWord = Word & { readonly box: Box };

/** Words that stand side by side without a column gap, from left to right as seen. */
export interface Segment {
  readonly words: readonly PlacedWord[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of type: the tallest word's size, or its box where the size is unknown. */
  readonly size: number;
}

/** Type size in points; the height of its box for a word without one, as OCR gives it. */
export function sizeOf(word: PlacedWord): number {
  return word.size > 0 ? word.size : word.box[3];
}

/** The box around words, in points from the top left of the page; none of them may be missing. */
export function makeSegment(words: readonly PlacedWord[]): Segment {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const word of words) {
    const [x, y, width, height] = word.box;
    left = Math.min(left, x);
    right = Math.max(right, x + width);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + height);
    size = Math.max(size, sizeOf(word));
  }
  return { words, left, right, top, bottom, size };
}

/** Share of the lower of two heights that both have in common. */
export function verticalOverlap(a: { top: number; bottom: number }, b: { top: number; bottom: number }): number {
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
  return lower > 0 ? common / lower : 0;
}

/** The upper median: a value of the list itself; 0 of an empty one. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}
