import type { Box, Line } from '../document.ts';
import { toLogicalOrder } from './logical-order.ts';
import { mendRightToLeft } from './mend-right-to-left.ts';
import { makeSegment, type PlacedWord, type Segment, sizeOf } from './segment.ts';

/** Segments of one row as one Line: words in logical order, a tab between segments. */
export function makeLine(segments: readonly Segment[], rightToLeft: boolean): Line {
  const ordered = [...segments].sort((a, b) => (rightToLeft ? b.left - a.left : a.left - b.left));
  const cells = ordered.map((segment) => toLogicalOrder(segment.words, (word) => word.text, rightToLeft).map((word) => word));
  return lineOfCells(cells, rightToLeft);
}

/** A Line from cells of words that are in logical order already. */
export function lineOfCells(cells: readonly (readonly PlacedWord[])[], rightToLeft: boolean): Line {
  const words = cells.flat();
  const text = cells.map((cell) => cell.map((word) => word.text).join(' ')).join('\t');
  const { left, top, right, bottom } = makeSegment(words);
  const box: Box = [left, top, right - left, bottom - top];
  return {
    text: rightToLeft ? mendRightToLeft(text) : text,
    words,
    box,
    size: dominantSize(words),
    bold: weigh(words, (word) => word.bold) * 2 > weigh(words, () => true),
    links: [],
  };
}

function weigh(words: readonly PlacedWord[], counts: (word: PlacedWord) => boolean): number {
  return words.reduce((sum, word) => sum + (counts(word) ? word.text.length : 0), 0);
}

function dominantSize(words: readonly PlacedWord[]): number {
  const weights = new Map<number, number>();
  for (const word of words) weights.set(sizeOf(word), (weights.get(sizeOf(word)) ?? 0) + word.text.length);
  let best = 0;
  let most = -1;
  for (const [size, weight] of weights) {
    if (weight > most || (weight === most && size > best)) {
      best = size;
      most = weight;
    }
  }
  return Math.round(best * 100) / 100;
}
