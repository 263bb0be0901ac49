import type { Row } from './group-rows.ts';
import { afterClosing, afterWrapped, beforeHeading } from './zone-edges.ts';

/** Rows of the page that a strip of white parts into columns from top to bottom. */
export interface Zone {
  /** Index of the first row and of the row after the last. */
  readonly from: number;
  readonly to: number;
  /** Middles of the strips, from left to right. */
  readonly gutters: readonly number[];
  /** The one of them that is the tallest and widest. */
  readonly tallest: number;
}

/** A wide strip counts for up to this share more than a narrow one of the same height. */
const mostForWidth = 0.6;
/** One that no row crosses counts for this share more: a column of dates in the main text does not go before a sidebar. */
const forWhole = 1.5;
/** It must have text on both sides for this share of the height, or it parts a few lines of a head. */
const leastShared = 0.25;

/**
 * The rows parted by the tallest strip of white, and all strips that run through these rows. Null when the rows are one
 * column, or a single row.
 */
export function findZone(rows: readonly Row[], bodySize: number): Zone | null {
  const half = bodySize * 0.28;
  let best: { from: number; to: number; tallest: number } | null = null;
  let bestScore = 0;
  for (const x of candidatePlaces(rows, half)) {
    for (const run of runsBeside(rows, x, half, bodySize)) {
      if (((rows[run.to - 1] as Row).bottom - (rows[run.from] as Row).top) * (1 + mostForWidth) * (1 + forWhole) <= bestScore) continue;
      const score = weigh(rows, run, x, bodySize);
      if (score <= bestScore) continue;
      best = { ...run, tallest: x };
      bestScore = score;
    }
  }
  return best === null ? null : { ...best, gutters: listGutters(rows.slice(best.from, best.to), half) };
}

/** Every strip begins where a segment ends: the middles of the narrowest strips there, from left to right. */
function candidatePlaces(rows: readonly Row[], half: number): number[] {
  const places = new Set<number>();
  for (const row of rows) for (const segment of row.segments) places.add(Math.ceil((segment.right + half) * 2) / 2);
  return [...places].sort((a, b) => a - b);
}

/** Runs of rows none of whose segments comes nearer to x than `half`. */
function runsBeside(rows: readonly Row[], x: number, half: number, bodySize: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  const close = (start: number, end: number): void => {
    const from = afterClosing(rows, afterWrapped(rows, start, end), end, x);
    const to = beforeHeading(rows, from, end, x, bodySize);
    if (to > from) runs.push({ from, to });
  };
  let from = -1;
  rows.forEach((row, at) => {
    const isFree = row.segments.every((segment) => segment.right <= x - half || segment.left >= x + half);
    if (isFree && from === -1) from = at;
    if (!isFree && from !== -1) {
      close(from, at);
      from = -1;
    }
  });
  if (from !== -1) close(from, rows.length);
  return runs;
}

/** Height of the stretch in which both sides hold text, more for a wide strip and for one no row crosses; 0 when it parts nothing. */
function weigh(rows: readonly Row[], { from, to }: { from: number; to: number }, x: number, bodySize: number): number {
  if (to - from < 2) return 0;
  const segments = rows.slice(from, to).flatMap((row) => row.segments);
  const before = segments.filter((segment) => segment.right <= x);
  const after = segments.filter((segment) => segment.left >= x);
  if (before.length === 0 || after.length === 0) return 0;
  const top = Math.max(Math.min(...before.map((each) => each.top)), Math.min(...after.map((each) => each.top)));
  const bottom = Math.min(Math.max(...before.map((each) => each.bottom)), Math.max(...after.map((each) => each.bottom)));
  if (bottom <= top) return 0;
  const shared = (each: { top: number; bottom: number }): boolean => each.bottom > top && each.top < bottom;
  const width = Math.min(...after.filter(shared).map((each) => each.left)) - Math.max(...before.filter(shared).map((each) => each.right));
  const score = (bottom - top) * (1 + Math.min(mostForWidth, width / (12 * bodySize)));
  const isWhole = to - from === rows.length && bottom - top >= leastShared * ((rows.at(-1) as Row).bottom - (rows[0] as Row).top);
  return isWhole ? score * (1 + forWhole) : score;
}

/** Middles of all strips that no segment of the rows enters. */
function listGutters(rows: readonly Row[], half: number): number[] {
  const spans = rows.flatMap((row) => row.segments.map((segment) => [segment.left, segment.right] as const)).sort((a, b) => a[0] - b[0]);
  const gutters: number[] = [];
  let end = spans[0]?.[1] ?? 0;
  for (const [left, right] of spans) {
    if (left - end >= 2 * half) gutters.push((left + end) / 2);
    end = Math.max(end, right);
  }
  return gutters;
}
