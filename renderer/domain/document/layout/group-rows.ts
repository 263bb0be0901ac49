import { type Segment, verticalOverlap } from './segment.ts';

/** Segments that stand at one height, from left to right. */
export interface Row {
  readonly segments: Segment[];
  top: number;
  bottom: number;
}

/** Segments gathered into rows from top to bottom; segments of a row never lie over one another. */
export function groupRows(segments: readonly Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of [...segments].sort((a, b) => a.top + a.bottom - b.top - b.bottom || a.left - b.left)) {
    const row = rows
      .slice(-4)
      .reverse()
      .find((candidate) => fits(candidate, segment));
    if (row === undefined) {
      rows.push({ segments: [segment], top: segment.top, bottom: segment.bottom });
      continue;
    }
    row.segments.push(segment);
    row.top = Math.min(row.top, segment.top);
    row.bottom = Math.max(row.bottom, segment.bottom);
  }
  for (const row of rows) row.segments.sort((a, b) => a.left - b.left);
  return rows.sort((a, b) => a.top + a.bottom - b.top - b.bottom);
}

function fits(row: Row, segment: Segment): boolean {
  return row.segments.every(
    (other) => verticalOverlap(other, segment) >= 0.5 && (other.right <= segment.left + 1 || other.left >= segment.right - 1),
  );
}
