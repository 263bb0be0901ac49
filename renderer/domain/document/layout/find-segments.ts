import { isBulletText } from './bullet.ts';
import { directionOf } from './direction.ts';
import { makeSegment, type PlacedWord, type Segment, sizeOf, verticalOverlap } from './segment.ts';

/** Words further apart than this many type sizes stand in different columns or cells. */
const columnGap = 1;
/** A bullet may stand this many type sizes before its text. */
const bulletGap = 5;

/** Chains words that follow each other on one line into segments, parted at column gaps; bullets stay with their text. */
export function findSegments(words: readonly PlacedWord[]): Segment[] {
  const sorted = [...words].sort((a, b) => a.box[0] - b.box[0]);
  const next = new Map<PlacedWord, PlacedWord>();
  const taken = new Set<PlacedWord>();
  const byTop = [...words].sort((a, b) => a.box[1] - b.box[1]);
  const tallest = words.reduce((most, word) => Math.max(most, word.box[3]), 0);
  for (const word of sorted) {
    const follower = nearestFollower(word, byTop, tallest, taken);
    if (follower === null) continue;
    next.set(word, follower);
    taken.add(follower);
  }
  const segments: Segment[] = [];
  for (const first of sorted) {
    if (taken.has(first)) continue;
    const chain: PlacedWord[] = [];
    for (let word: PlacedWord | undefined = first; word !== undefined; word = next.get(word)) chain.push(word);
    segments.push(makeSegment(chain));
  }
  return segments.sort((a, b) => a.top - b.top || a.left - b.left);
}

function nearestFollower(
  word: PlacedWord,
  byTop: readonly PlacedWord[],
  tallest: number,
  taken: ReadonlySet<PlacedWord>,
): PlacedWord | null {
  const [x, y, width, height] = word.box;
  const reach = sizeOf(word) * bulletGap;
  let best: PlacedWord | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (let at = firstAtOrAfter(byTop, y - tallest); at < byTop.length; at += 1) {
    const other = byTop[at] as PlacedWord;
    if (other.box[1] > y + height) break;
    if (other === word || taken.has(other)) continue;
    const gap = other.box[0] - (x + width);
    const before = isBulletText(other.text) && directionOf(word.text) === 'right';
    const allowed = isBulletText(word.text) || before ? reach : Math.max(sizeOf(word), sizeOf(other)) * columnGap;
    if (gap > allowed || other.box[0] <= x || gap < -0.6 * sizeOf(word) || gap >= bestGap) continue;
    if (verticalOverlap(edges(word), edges(other)) < 0.55) continue;
    best = other;
    bestGap = gap;
  }
  return best;
}

const edges = (word: PlacedWord): { top: number; bottom: number } => ({ top: word.box[1], bottom: word.box[1] + word.box[3] });

function firstAtOrAfter(byTop: readonly PlacedWord[], top: number): number {
  let low = 0;
  let high = byTop.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byTop[middle] as PlacedWord).box[1] < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
