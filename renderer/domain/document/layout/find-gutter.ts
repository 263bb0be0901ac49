import { median, type Segment } from './segment.ts';

/** A vertical strip without text that parts a stretch of the page in two. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const step = 2;

/**
 * The tallest strip of white between segments, at least one type size wide, with at least two lines on either side.
 * Null when the segments are one column.
 */
export function findGutter(segments: readonly Segment[]): Gutter | null {
  if (segments.length < 3) return null;
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const half = median(segments.map((segment) => segment.size)) * 0.45;
  const sorted = [...segments].sort((a, b) => a.top - b.top);
  let best: Gutter | null = null;
  let bestScore = 0;
  for (let x = left + half; x <= right - half; x += step) {
    for (const run of runsAround(sorted, x, half)) {
      const gutter = measure(run, x);
      const score = gutter === null ? 0 : (gutter.bottom - gutter.top) * Math.min(4, 1 + (gutter.right - gutter.left) / (8 * half));
      if (gutter !== null && score > bestScore) {
        best = gutter;
        bestScore = score;
      }
    }
  }
  return best;
}

/** Stretches of segments, from top to bottom, none of which comes nearer to x than `half`. */
function runsAround(sorted: readonly Segment[], x: number, half: number): Segment[][] {
  const crossings = sorted.filter((segment) => segment.left < x + half && segment.right > x - half);
  const runs: Segment[][] = [[]];
  const starts = crossings.map((segment) => (segment.top + segment.bottom) / 2).sort((a, b) => a - b);
  let at = 0;
  for (const segment of sorted) {
    if (segment.left < x + half && segment.right > x - half) continue;
    const middle = (segment.top + segment.bottom) / 2;
    while (at < starts.length && (starts[at] as number) <= middle) {
      if ((runs.at(-1) as Segment[]).length > 0) runs.push([]);
      at += 1;
    }
    (runs.at(-1) as Segment[]).push(segment);
  }
  return runs;
}

function measure(run: readonly Segment[], x: number): Gutter | null {
  const before = run.filter((segment) => segment.right <= x);
  const after = run.filter((segment) => segment.left >= x);
  if (before.length === 0 || after.length === 0 || before.length + after.length < 3) return null;
  const top = Math.max(topOf(before), topOf(after));
  const bottom = Math.min(bottomOf(before), bottomOf(after));
  if (bottom <= top) return null;
  const shared = run.filter((segment) => segment.bottom > top && segment.top < bottom);
  const left = Math.max(...shared.filter((segment) => segment.right <= x).map((segment) => segment.right));
  const right = Math.min(...shared.filter((segment) => segment.left >= x).map((segment) => segment.left));
  return { left, right, top: Math.min(topOf(before), topOf(after)), bottom: Math.max(bottomOf(before), bottomOf(after)) };
}

const topOf = (segments: readonly Segment[]): number => Math.min(...segments.map((segment) => segment.top));
const bottomOf = (segments: readonly Segment[]): number => Math.max(...segments.map((segment) => segment.bottom));
