import { areRows } from './are-rows.ts';
import { directionOf } from './direction.ts';
import { type DraftBlock, draftLine } from './draft.ts';
import { findBands } from './find-bands.ts';
import { findZone, type Zone } from './find-zone.ts';
import { formCells } from './form-cells.ts';
import { groupLines } from './group-lines.ts';
import { mergeLabels } from './merge-labels.ts';
import { makeRegion, type Region, type Setting } from './region.ts';
import type { Segment } from './segment.ts';

const deepest = 12;

/** Blocks of one region in reading order: drawn tables row by row, else cut at the tallest strip of white, what stands above and below it read on its own. */
export function arrangeRegion(region: Region, setting: Setting, depth: number): DraftBlock[] {
  const bands = depth < deepest ? findBands(region, setting.tables) : null;
  if (bands !== null) {
    return bands.flatMap(
      (band) => formCells(band, region, setting) ?? arrangeRegion(makeRegion(band.segments, region), setting, depth + 1),
    );
  }
  const zone = depth < deepest ? findZone(region.rows, setting.bodySize) : null;
  if (zone === null) {
    return groupLines(region, setting).map((rows) => ({ lines: rows.map((row) => draftLine(row.segments, setting.rightToLeft)) }));
  }
  const part = (from: number, to: number): DraftBlock[] => {
    const segments = region.rows.slice(from, to).flatMap((row) => row.segments);
    return segments.length === 0 ? [] : arrangeRegion(makeRegion(segments, region), setting, depth + 1);
  };
  return [...part(0, zone.from), ...arrangeColumns(region, zone, setting, depth), ...part(zone.to, region.rows.length)];
}

function arrangeColumns(region: Region, zone: Zone, setting: Setting, depth: number): DraftBlock[] {
  const all = splitColumns(region, zone, zone.gutters);
  const columns = all.some((column) => all.some((other) => isAbove(column, other))) ? splitColumns(region, zone, [zone.tallest]) : all;
  const groups: Region[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    if (group !== undefined && areRows(group.at(-1) as Region, column, columns.length >= 4, setting)) group.push(column);
    else groups.push([column]);
  }
  const arranged = groups.map((group) => arrangeGroup(group, group.length === 1 ? turnTo(group[0] as Region, setting) : setting, depth));
  return (setting.rightToLeft ? arranged.reverse() : arranged).flat();
}

/** Fewest words that show that a column runs the other way than its page, as in a CV set in two languages side by side. */
const surelyTurned = 12;

function turnTo(column: Region, setting: Setting): Setting {
  const words = column.rows.flatMap((row) => row.segments.flatMap((segment) => segment.words.map((word) => word.text)));
  const other = words.filter((word) => directionOf(word) === (setting.rightToLeft ? 'left' : 'right')).length;
  const same = words.filter((word) => directionOf(word) === (setting.rightToLeft ? 'right' : 'left')).length;
  return other >= surelyTurned && other > 2 * same ? { ...setting, rightToLeft: !setting.rightToLeft } : setting;
}

/** Columns one of which ends before the other begins belong to different parts of the page: the tallest strip parts them first. */
function isAbove(column: Region, other: Region): boolean {
  return (column.rows.at(-1)?.bottom ?? 0) <= (other.rows[0]?.top ?? 0);
}

function splitColumns(region: Region, { from, to }: Zone, gutters: readonly number[]): Region[] {
  const segments = region.rows.slice(from, to).flatMap((row) => row.segments);
  const bounds = [region.limits.left, ...gutters, region.limits.right];
  return bounds.slice(1).map((right, at) => {
    const left = bounds[at] as number;
    const isLast = at === gutters.length;
    const inside = segments.filter((segment: Segment) => (at === 0 || segment.left >= left) && (isLast || segment.right <= right));
    return makeRegion(inside, { left, right });
  });
}

/** Columns read row by row: the one with most text is put in order, the others are labels on its lines. */
function arrangeGroup(columns: readonly Region[], setting: Setting, depth: number): DraftBlock[] {
  const main = columns.reduce((most, column) => (lettersIn(column) > lettersIn(most) ? column : most));
  const labels = columns.filter((column) => column !== main);
  return labels.reduce((blocks, column) => mergeLabels(column, blocks, setting), arrangeRegion(main, setting, depth + 1));
}

function lettersIn(region: Region): number {
  return region.rows.reduce(
    (sum, row) => sum + row.segments.reduce((most, { words }) => most + words.reduce((n, word) => n + word.text.length, 0), 0),
    0,
  );
}
