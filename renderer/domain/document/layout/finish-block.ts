import type { Block, BlockKind, Box, Line } from '../document.ts';
import { startsWithBullet } from './bullet.ts';
import type { DraftBlock, DraftLine } from './draft.ts';
import { isHeading } from './is-heading.ts';
import { mendHyphens } from './mend-hyphens.ts';
import type { Setting } from './region.ts';
import { makeSegment, type PlacedWord, sizeOf } from './segment.ts';

/** A block as later rooms see it: broken words mended, lines with their text, the kind told. */
export function finishBlock(block: DraftBlock, setting: Setting): Block {
  const lines = mendHyphens(block.lines).map(finishLine);
  return { kind: kindOf(lines, setting), lines, language: null };
}

function kindOf(lines: readonly Line[], setting: Setting): BlockKind {
  const text = lines[0]?.text ?? '';
  if (startsWithBullet(text)) return 'listItem';
  if (text.includes('\t')) return 'tableRow';
  return isHeading(lines, setting) ? 'heading' : 'paragraph';
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
