import { type Segment, verticalOverlap } from './segment.ts';

const grain = 0.05;
const most = 2.2;

/** The most common distance between a line and the one below it, in type sizes; long lines count for more. */
export function usualLeading(segments: readonly Segment[]): number {
  const weights = new Map<number, number>();
  const sorted = [...segments].sort((a, b) => a.bottom - b.bottom);
  sorted.forEach((segment, at) => {
    const below = sorted.slice(at + 1, at + 12).find((other) => isBelow(segment, other));
    if (below === undefined) return;
    const key = Math.round((below.bottom - segment.bottom) / segment.size / grain);
    if (key * grain <= most) weights.set(key, (weights.get(key) ?? 0) + Math.min(segment.right - segment.left, below.right - below.left));
  });
  let best = 0;
  let weightiest = 0;
  for (const [key, weight] of weights) {
    if (weight > weightiest || (weight === weightiest && key < best)) {
      best = key;
      weightiest = weight;
    }
  }
  return best * grain;
}

function isBelow(segment: Segment, other: Segment): boolean {
  return other.left < segment.right && other.right > segment.left && verticalOverlap(segment, other) < 0.4;
}
