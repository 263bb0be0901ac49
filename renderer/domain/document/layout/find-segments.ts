import { isBulletText } from './bullet.ts';
import { directionOf } from './direction.ts';
import { findStops, type Stops } from './find-stops.ts';
import { isRuledApart, type Rules } from './rules.ts';
import { makeSegment, type PlacedWord, type Segment, sizeOf, verticalOverlap } from './segment.ts';

/** Words further apart than this many type sizes stand in different columns or cells. */
const columnGap = 1;
/** Before a place where lines begin, less white parts columns. */
const stopGap = 0.6;
/** A bullet may stand this many type sizes before its text. */
const bulletGap = 5;
/** Words of letters set far apart stand so far from one another. */
const trackedGap = 1.6;

interface Link {
  readonly word: PlacedWord;
  /** In type sizes. */
  readonly gap: number;
}

/** Chains words that follow each other on one line into segments, parted at column gaps and drawn lines; bullets stay with their text. */
export function findSegments(words: readonly PlacedWord[], rules: Rules): Segment[] {
  const sorted = [...words].sort((a, b) => a.box[0] - b.box[0] || a.box[1] - b.box[1]);
  const next = linkWords(sorted);
  const before = new Set([...next.values()].map((link) => link.word));
  const after = new Set(next.keys());
  const stops = findStops(words, (word) => (directionOf(word.text) === 'right' ? after : before).has(word));
  for (const [word, link] of next) if (isParted(word, link, stops, !before.has(word)) || isRuled(word, link.word, rules)) next.delete(word);
  const followers = new Set([...next.values()].map((link) => link.word));
  const segments: Segment[] = [];
  for (const first of sorted) {
    if (followers.has(first)) continue;
    const chain: PlacedWord[] = [];
    for (let word: PlacedWord | undefined = first; word !== undefined; word = next.get(word)?.word) chain.push(word);
    segments.push(makeSegment(chain));
  }
  return segments.sort((a, b) => a.top - b.top || a.left - b.left);
}

function isParted(word: PlacedWord, { word: follower, gap }: Link, stops: Stops, isFirst: boolean): boolean {
  const rightToLeft = directionOf(word.text) === 'right';
  // A list mark that begins a line, on its left or on its right, stays with the text of the line. Recognition takes specks for marks
  // and wavers about their places: there no mark parts a line.
  const isRecognised = word.confidence !== null;
  const staysBefore = (isFirst || isRecognised) && isBulletText(word.text);
  const staysAfter = (rightToLeft || isRecognised) && isBulletText(follower.text);
  if (gap <= stopGap || staysBefore || staysAfter) return false;
  return stops.has(rightToLeft ? word : follower);
}

function isRuled({ box: [left, top, width, height] }: PlacedWord, follower: PlacedWord, rules: Rules): boolean {
  return isRuledApart(rules, left + width, follower.box[0], top + height / 2);
}

function linkWords(sorted: readonly PlacedWord[]): Map<PlacedWord, Link> {
  const byTop = [...sorted].sort((a, b) => a.box[1] - b.box[1]);
  const tallest = sorted.reduce((most, word) => Math.max(most, word.box[3]), 0);
  const next = new Map<PlacedWord, Link>();
  const taken = new Map<PlacedWord, PlacedWord>();
  for (const word of sorted) {
    const link = nearestFollower(word, byTop, tallest, taken);
    if (link === null) continue;
    next.set(word, link);
    taken.set(link.word, word);
  }
  return next;
}

function nearestFollower(
  word: PlacedWord,
  byTop: readonly PlacedWord[],
  tallest: number,
  taken: ReadonlyMap<PlacedWord, PlacedWord>,
): Link | null {
  const [x, y, width, height] = word.box;
  let best: PlacedWord | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  const before = taken.get(word);
  const endsLine = before !== undefined && directionOf(before.text) === 'right';
  for (let at = firstAtOrAfter(byTop, y - tallest); at < byTop.length; at += 1) {
    const other = byTop[at] as PlacedWord;
    if (other.box[1] > y + height) break;
    if (other === word || taken.has(other)) continue;
    const gap = other.box[0] - (x + width);
    const size = Math.max(sizeOf(word), sizeOf(other));
    if (gap >= bestGap || other.box[0] <= x || gap < -0.6 * sizeOf(word)) continue;
    if (gap > size * columnGap && gap > size * reach(word, other, endsLine)) continue;
    if (verticalOverlap(edges(word), edges(other)) < 0.55) continue;
    best = other;
    bestGap = gap;
  }
  return best === null ? null : { word: best, gap: bestGap / Math.max(1, Math.min(sizeOf(word), sizeOf(best))) };
}

/**
 * A bullet reaches further: to its text on the right, or on the left where the text runs right to left. One that has such
 * text on its left reaches no further to the right: what stands there is another column.
 */
function reach(word: PlacedWord, other: PlacedWord, endsLine: boolean): number {
  if (isTracked(word) && isTracked(other)) return trackedGap;
  const marks = (isBulletText(word.text) && !endsLine) || (isBulletText(other.text) && directionOf(word.text) === 'right');
  return marks ? bulletGap : columnGap;
}

/** In letter-spaced type the white between words is as wide as the letters are apart. */
const isTracked = (word: PlacedWord): boolean => word.text.length >= 3 && word.box[2] > 0.95 * word.text.length * sizeOf(word);

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
