import type { Block, Box, Word } from '../document.ts';
import { arrangeRegion } from './arrange-region.ts';
import { isMostlyRightToLeft } from './direction.ts';
import { findSegments } from './find-segments.ts';
import { findTables } from './find-tables.ts';
import { finishBlocks } from './finish-blocks.ts';
import { joinJustified } from './join-justified.ts';
import { makeRegion, type Setting } from './region.ts';
import { sortRules } from './rules.ts';
import { type PlacedWord, type Segment, sizeOf } from './segment.ts';
import { usualLeading } from './usual-leading.ts';

/**
 * Puts the words of one page into blocks in reading order: columns and sidebars one after the other (the rightmost first in
 * right-to-left pages), label and date columns together with the entry they stand beside, cells of one row parted by tabs.
 * `ruled` are the drawn lines of the page, which show the cells of tables. Words without a box are left out. Boxes are in the page's unit from its top-left corner; the words may come in any order.
 */
export function arrangePage(
  words: readonly Word[],
  page: { readonly width: number; readonly height: number },
  ruled: readonly Box[] = [],
): readonly Block[] {
  const placed = words.filter((word): word is PlacedWord => word.box !== null && word.text !== '' && isOnPage(word.box, page));
  if (placed.length === 0) return [];
  const rules = sortRules(ruled);
  const segments = joinJustified(findSegments(placed, rules));
  const setting: Setting = {
    rightToLeft: isMostlyRightToLeft(placed.map((word) => word.text)),
    bodySize: commonSize(placed),
    rules,
    tables: findTables(rules),
    leading: usualLeading(segments),
    levelTolerance: placed.some((word) => word.confidence !== null) ? 0.4 : 0.1,
  };
  return finishBlocks(arrangeRegion(makeRegion(segments, textArea(segments, page.width)), setting, 0), setting);
}

/** The edges of the text, as wide as the smaller of the two margins allows. */
function textArea(segments: readonly Segment[], width: number): { left: number; right: number } {
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  return { left: Math.min(left, width - right), right: Math.max(right, width - left) };
}

function isOnPage([left, top, width, height]: NonNullable<Word['box']>, page: { width: number; height: number }): boolean {
  return left < page.width && top < page.height && left + width > 0 && top + height > 0;
}

function commonSize(words: readonly PlacedWord[]): number {
  const weights = new Map<number, number>();
  for (const word of words) {
    const size = Math.round(sizeOf(word) * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + word.text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
