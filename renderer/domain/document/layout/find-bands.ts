import { joint, type Table } from './find-tables.ts';
import type { Region } from './region.ts';
import type { Segment } from './segment.ts';

/** A stretch of a region from top to bottom: a row of a drawn table, or what stands between tables. */
export interface Band {
  readonly segments: readonly Segment[];
  /** Places of the lines that part the row into cells, from left to right; null outside tables. */
  readonly cuts: readonly number[] | null;
}

/**
 * The rows of the drawn tables of a region and what stands between them, from top to bottom. Null where no table has two rows, or
 * something stands beside each: what is beside is parted from it first.
 */
export function findBands(region: Region, drawn: readonly Table[]): readonly Band[] | null {
  if (drawn.length === 0) return null;
  const segments = region.rows.flatMap((row) => row.segments);
  const tables = drawn.filter((table) => isAlone(table, segments) && countRows(table, segments) >= 2);
  if (tables.length === 0) return null;
  const bands: Band[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const table of tables) {
    if (topOf(table) < top - joint) continue;
    bands.push({ segments: within(segments, top, topOf(table)), cuts: null });
    table.levels.slice(1).forEach((bottom, at) => {
      const from = table.levels[at] as number;
      bands.push({ segments: within(segments, from, bottom), cuts: cutsOf(table, from, bottom) });
    });
    top = bottomOf(table);
  }
  bands.push({ segments: within(segments, top, Number.POSITIVE_INFINITY), cuts: null });
  return bands.filter((band) => band.segments.length > 0);
}

const topOf = ({ levels }: Table): number => levels[0] as number;
const bottomOf = ({ levels }: Table): number => levels.at(-1) as number;
const middle = ({ top, bottom }: Segment): number => (top + bottom) / 2;

function within(segments: readonly Segment[], top: number, bottom: number): readonly Segment[] {
  return segments.filter((segment) => middle(segment) > top && middle(segment) <= bottom);
}

/** True when the text of a region at the height of a table is all within it. */
function isAlone(table: Table, segments: readonly Segment[]): boolean {
  const beside = segments.filter(({ top, bottom }) => bottom > topOf(table) + joint && top < bottomOf(table) - joint);
  return beside.length > 0 && beside.every(({ left, right }) => left >= table.left - joint && right <= table.right + joint);
}

function countRows({ levels }: Table, segments: readonly Segment[]): number {
  return levels.slice(1).filter((bottom, at) => within(segments, levels[at] as number, bottom).length > 0).length;
}

/** The places where lines part a row from its top to its bottom. */
function cutsOf({ left, right, vertical }: Table, top: number, bottom: number): readonly number[] {
  const places = vertical
    .filter(([x, y, , height]) => x > left + joint && x < right - joint && y <= top + joint && y + height >= bottom - joint)
    .map(([x]) => x)
    .sort((a, b) => a - b);
  return places.filter((x, at) => at === 0 || x - (places[at - 1] as number) > joint);
}
