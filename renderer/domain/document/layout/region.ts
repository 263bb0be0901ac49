import type { Segment } from './segment.ts';

/** What holds for a whole page while its parts are put in order. */
export interface Setting {
  readonly rightToLeft: boolean;
  /** Most common type size of the page. */
  readonly bodySize: number;
}

/** A stretch of the page read on its own; the edges are those of its column. */
export interface Region {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
}

export function makeRegion(segments: readonly Segment[]): Region {
  return {
    segments,
    left: Math.min(...segments.map((segment) => segment.left)),
    right: Math.max(...segments.map((segment) => segment.right)),
  };
}
