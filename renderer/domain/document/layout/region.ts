import type { Table } from './find-tables.ts';
import type { Row } from './group-rows.ts';
import { groupRows } from './group-rows.ts';
import type { Rules } from './rules.ts';
import type { Segment } from './segment.ts';

/** What holds for a whole page while its parts are put in order. */
export interface Setting {
  readonly rightToLeft: boolean;
  /** Most common type size of the page. */
  readonly bodySize: number;
  /** Usual distance from one baseline to the next, in type sizes. */
  readonly leading: number;
  /** How far baselines of one row may lie apart, as a share of the height of the lower line. */
  readonly levelTolerance: number;
  readonly rules: Rules;
  readonly tables: readonly Table[];
}

/** Where the lines of a column begin or end at one place. */
type Alignment = 'left' | 'right' | 'center' | 'both';

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** A column: its rows from top to bottom, and the edges between which its lines are set. */
export interface Region extends Edges {
  readonly rows: readonly Row[];
  readonly alignment: Alignment;
  /** How far its own lines reach; `left` and `right` may lie further out. */
  readonly reach: Edges;
  /** The edges of the white around it. */
  readonly limits: Edges;
}

/**
 * A column of segments. `limits` are the edges of the white around it: they hold where the text itself does not show an
 * edge (by three lines that reach it).
 */
export function makeRegion(segments: readonly Segment[], limits?: Edges): Region {
  const rows = groupRows(segments);
  const lefts = rows.map((row) => row.segments[0]?.left ?? 0).sort((a, b) => a - b);
  const rights = rows.map((row) => row.segments.at(-1)?.right ?? 0).sort((a, b) => b - a);
  const size = rows[0]?.segments[0]?.size ?? 0;
  const reach = { left: lefts[0] ?? 0, right: rights[0] ?? 0 };
  const isWide = reach.right - reach.left > wideColumn * size;
  return {
    rows,
    left: edge(lefts, limits?.left, size, isWide),
    right: edge(rights, limits?.right, size, isWide),
    reach,
    limits: limits === undefined ? reach : { left: limits.left, right: limits.right },
    alignment: alignmentOf(rows),
  };
}

/** In type sizes: in narrower columns, lines of one length are chance. */
const wideColumn = 15;

function edge(sorted: readonly number[], limit: number | undefined, size: number, isWide: boolean): number {
  const [outermost = 0, , third] = sorted;
  return limit === undefined || (isWide && third !== undefined && Math.abs(outermost - third) < size) ? outermost : limit;
}

/** Columns of which this share of the lines ends at one place without beginning at one are set from that side. */
const alignedShare = 0.8;

function alignmentOf(all: readonly Row[]): Alignment {
  const rows = all.filter((row) => row.segments.length === 1);
  if (rows.length < 2) return 'both';
  const share = (place: (row: Row) => number): number => {
    const places = rows.map(place).sort((a, b) => a - b);
    const middle = places[places.length >> 1] ?? 0;
    return places.filter((each) => Math.abs(each - middle) < 2).length / all.length;
  };
  const left = share((row) => row.segments[0]?.left ?? 0);
  const right = share((row) => row.segments.at(-1)?.right ?? 0);
  if (left >= alignedShare && right < alignedShare) return 'left';
  if (right >= alignedShare && left < alignedShare) return 'right';
  const center = share((row) => ((row.segments[0]?.left ?? 0) + (row.segments.at(-1)?.right ?? 0)) / 2);
  return center >= alignedShare && left < 0.5 && right < 0.5 ? 'center' : 'both';
}
