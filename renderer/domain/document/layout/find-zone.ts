import type { Row } from './group-rows.ts';

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
      if (((rows[run.to - 1] as Row).bottom - (rows[run.from] as Row).top) * (1 + mostForWidth) <= bestScore) continue;
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
    const from = afterWrapped(rows, start, end);
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

/** A heading set larger, alone on its side and below all of the other, belongs to what crosses the strip right below it. */
function beforeHeading(rows: readonly Row[], from: number, to: number, x: number, bodySize: number): number {
  const [above, heading, below] = [rows[to - 2], rows[to - 1], rows[to]];
  const [title] = heading?.segments ?? [];
  if (to - from < 2 || !above || !below || !title || heading?.segments.length !== 1 || title.size < 1.12 * bodySize) return to;
  const isBefore = title.right <= x;
  const others = rows.slice(from, to - 1).flatMap((row) => row.segments.filter((segment) => segment.right <= x !== isBefore));
  const isBelow = others.length > 0 && others.every((segment) => segment.bottom < title.top);
  return isBelow && below.top - title.bottom < title.top - above.bottom ? to - 1 : to;
}

/** Short last lines of a paragraph that crosses the strip above do not begin a column. */
function afterWrapped(rows: readonly Row[], from: number, to: number): number {
  let first = from;
  for (let at = from; at < Math.min(to, from + 3); at += 1) {
    if (rows.slice(Math.max(0, from - 3), from).some((above) => goesOn(above, rows[at] as Row))) first = at + 1;
  }
  return first;
}

function goesOn(above: Row, row: Row): boolean {
  return row.segments.some((segment) =>
    above.segments.some(
      (before) =>
        before.right - before.left > segment.right - segment.left &&
        (Math.abs(before.left - segment.left) < 2 || Math.abs(before.right - segment.right) < 2) &&
        Math.abs(segment.top - before.bottom) < 0.6 * segment.size &&
        Math.abs(segment.size - before.size) < 0.08 * segment.size &&
        segment.words[0]?.bold === before.words[0]?.bold &&
        segment.words[0]?.color === before.words[0]?.color,
    ),
  );
}

/** Height of the stretch in which both sides hold text, more for a wide strip; 0 when it parts nothing. */
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
  return (bottom - top) * (1 + Math.min(mostForWidth, width / (12 * bodySize)));
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
