import { directionOf, isMostlyRightToLeft } from './direction.ts';
import { toLogicalOrder } from './logical-order.ts';
import { mendRightToLeft } from './mend-right-to-left.ts';
import type { PlacedWord } from './segment.ts';

/** The words of a segment, seen from left to right, in logical order. */
export function orderCell(words: readonly PlacedWord[], pageRightToLeft: boolean): readonly PlacedWord[] {
  const directions = words.map((word) => directionOf(word.text));
  const hasRight = directions.includes('right');
  if (!hasRight && (!pageRightToLeft || directions.includes('left'))) return words;
  if (pageRightToLeft || isMostlyRightToLeft(words.map((word) => word.text))) {
    return mendRightToLeft(toLogicalOrder(words, (word) => word.text, true));
  }
  return toLogicalOrder(words, (word) => word.text, false);
}
