import type { Row } from './group-rows.ts';
import type { Setting } from './region.ts';
import { median, verticalOverlap } from './segment.ts';

/**
 * Tells whether rows stand level: on one baseline, or as far from it as most labels of the column do (labels set in another
 * size, aligned at the top).
 */
export function levelTest(labels: readonly Row[], entries: readonly Row[], { levelTolerance }: Setting): (entry: Row, row: Row) => boolean {
  const offsets = labels.flatMap((label) => {
    const entry = entries.find((each) => verticalOverlap(each, label) >= 0.5);
    return entry === undefined ? [] : [baselineOf(entry) - baselineOf(label)];
  });
  const usual = offsets.length >= 3 ? median(offsets) : 0;
  return (entry, row) => {
    const height = Math.min(entry.bottom - entry.top, row.bottom - row.top);
    const offset = baselineOf(entry) - baselineOf(row);
    const tolerance = levelTolerance * height;
    if (verticalOverlap(entry, row) < 0.5) return false;
    return Math.abs(offset) < tolerance || (Math.abs(usual) < 0.35 * height && Math.abs(offset - usual) < tolerance / 2);
  };
}

/** Baselines lie at about four fifths of the height of a line. */
const baselineOf = (row: Row): number => row.top + 0.8 * (row.bottom - row.top);

/** Cells of one row, one of them of several lines, each in the middle of the height of the row. */
export function areCentred(a: readonly Row[], b: readonly Row[], { levelTolerance }: Setting): boolean {
  if (a.length === 1 && b.length === 1) return false;
  const middle = (rows: readonly Row[]): number => ((rows[0] as Row).top + (rows.at(-1) as Row).bottom) / 2;
  const height = Math.min(...[a, b].map(([first]) => (first as Row).bottom - (first as Row).top));
  return Math.abs(middle(a) - middle(b)) < Math.max(0.25, levelTolerance) * height;
}
