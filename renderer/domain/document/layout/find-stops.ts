import { directionOf } from './direction.ts';
import { median, type PlacedWord, sizeOf } from './segment.ts';

/**
 * Places at which lines begin again and again, as at a tab stop: at least three words without a neighbour before them start
 * there. A date may stand closer before such a place than columns usually do.
 */
export interface Stops {
  /** True when a word begins (in reading direction) at one of the places. */
  readonly has: (word: PlacedWord) => boolean;
}

const least = 3;
const grain = 1;

/** The tab stops of a page. Places within a tenth of the median type size, a point at least, are one. */
export function findStops(words: readonly PlacedWord[], hasNeighbourBefore: (word: PlacedWord) => boolean): Stops {
  const unit = Math.max(grain, 0.1 * median(words.map(sizeOf)));
  const keyOf = (word: PlacedWord, shift: number): string => {
    const right = directionOf(word.text) === 'right';
    const edge = right ? word.box[0] + word.box[2] : word.box[0];
    return `${right ? 'r' : 'l'}${Math.round(edge / unit) + shift}`;
  };
  const counts = new Map<string, number>();
  for (const word of words) {
    if (hasNeighbourBefore(word)) continue;
    const key = keyOf(word, 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const countAt = (word: PlacedWord, shift: number): number => counts.get(keyOf(word, shift)) ?? 0;
  return { has: (word) => countAt(word, -1) + countAt(word, 0) + countAt(word, 1) >= least };
}
