import type { Block } from '../document.ts';
import { areRows } from './are-rows.ts';
import { findGutter } from './find-gutter.ts';
import { groupBlocks } from './group-blocks.ts';
import { mergeLabels } from './merge-labels.ts';
import { makeRegion, type Region, type Setting } from './region.ts';
import type { Segment } from './segment.ts';

const deepest = 12;

/** Blocks of one region in reading order: cut at the tallest gutter, what stands above and below it read on its own. */
export function arrangeRegion(region: Region, setting: Setting, depth: number): Block[] {
  if (region.segments.length === 0) return [];
  const gutter = depth < deepest ? findGutter(region.segments) : null;
  if (gutter === null) return groupBlocks(region, setting);
  const above: Segment[] = [];
  const below: Segment[] = [];
  const left: Segment[] = [];
  const right: Segment[] = [];
  for (const segment of region.segments) {
    const middle = (segment.top + segment.bottom) / 2;
    if (middle < gutter.top) above.push(segment);
    else if (middle > gutter.bottom) below.push(segment);
    else if (segment.right <= (gutter.left + gutter.right) / 2) left.push(segment);
    else right.push(segment);
  }
  if (left.length === 0 || right.length === 0) return groupBlocks(region, setting);
  const within = (segments: readonly Segment[]): Block[] => arrangeRegion({ ...region, segments }, setting, depth + 1);
  return [...within(above), ...arrangeColumns(left, right, setting, depth), ...within(below)];
}

function arrangeColumns(left: readonly Segment[], right: readonly Segment[], setting: Setting, depth: number): Block[] {
  const arrange = (segments: readonly Segment[]): Block[] => arrangeRegion(makeRegion(segments), setting, depth + 1);
  const labels = widthOf(left) <= widthOf(right) ? left : right;
  const entries = labels === left ? right : left;
  if (areRows(makeRegion(labels), makeRegion(entries), setting)) {
    const labelsFirst = setting.rightToLeft ? labels === right : labels === left;
    return mergeLabels(makeRegion(labels), arrange(entries), labelsFirst, setting);
  }
  const [first, second] = setting.rightToLeft ? [right, left] : [left, right];
  return [...arrange(first), ...arrange(second)];
}

const widthOf = (segments: readonly Segment[]): number => {
  const { left, right } = makeRegion(segments);
  return right - left;
};
