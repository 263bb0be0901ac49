import type { Block, BlockKind, Box, Line } from '../document.ts';
import { startsWithBullet } from './bullet.ts';
import type { DraftBlock, DraftLine } from './draft.ts';
import { isBoldHeading, isStrongHeading } from './is-heading.ts';
import { mendHyphens } from './mend-hyphens.ts';
import type { Setting } from './region.ts';
import { makeSegment, type PlacedWord, sizeOf } from './segment.ts';

/** Fewest headings set larger or in capitals on a page that make bold lines something else: titles of entries. */
const enoughHeadings = 2;

/** The blocks of a page as later rooms see them: broken words mended, lines with their text, the kinds told. */
export function finishBlocks(drafts: readonly DraftBlock[], setting: Setting): Block[] {
  const blocks = drafts.map((draft) => mendHyphens(draft.lines).map(finishLine));
  const strong = blocks.filter((lines) => isStrongHeading(lines, setting)).length;
  return blocks.map((lines) => ({ kind: kindOf(lines, setting, strong < enoughHeadings), lines, language: null }));
}

function kindOf(lines: readonly Line[], setting: Setting, boldIsHeading: boolean): BlockKind {
  const text = lines[0]?.text ?? '';
  if (startsWithBullet(text)) {
    const isNumbered = /^\(?\d/u.test(text) && lines.every((line) => line.bold || line.size >= 1.12 * setting.bodySize);
    return isNumbered && lines.length === 1 && text.length <= 70 && !/[.;]$/u.test(text) ? 'heading' : 'listItem';
  }
  if (text.includes('\t')) return 'tableRow';
  return isStrongHeading(lines, setting) || (boldIsHeading && isBoldHeading(lines)) ? 'heading' : 'paragraph';
}

function finishLine({ cells }: DraftLine): Line {
  const words = cells.flatMap((cell) => cell.words);
  const { left, top, right, bottom } = makeSegment(words);
  const box: Box = [left, top, right - left, bottom - top];
  const bold = words.reduce((sum, word) => sum + (word.bold ? word.text.length : 0), 0);
  const all = words.reduce((sum, word) => sum + word.text.length, 0);
  const text = cells.map((cell) => cell.words.map((word) => word.text).join(' ')).join('\t');
  return { text, words, box, size: dominantSize(words), bold: bold * 2 > all, links: [] };
}

function dominantSize(words: readonly PlacedWord[]): number {
  const weights = new Map<number, number>();
  for (const word of words) weights.set(sizeOf(word), (weights.get(sizeOf(word)) ?? 0) + word.text.length);
  let best = 0;
  for (const [size, weight] of weights) if (weight > (weights.get(best) ?? 0) || (weight === weights.get(best) && size > best)) best = size;
  return Math.round(best * 100) / 100;
}
