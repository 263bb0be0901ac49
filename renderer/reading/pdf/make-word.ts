import type { Box, Word } from '../../domain/document/document.ts';
import { directionOf } from '../../domain/document/layout/direction.ts';
import { toLogicalOrder } from '../../domain/document/layout/logical-order.ts';
import type { Glyph, GlyphRun, GlyphStyle } from './glyph.ts';

/** A word from its glyphs, its letters in logical order. The box is one type size high around the baseline. */
export function makeWord({ glyphs }: GlyphRun): Word {
  const style = prevailingStyle(glyphs);
  let [size, left, right] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const glyph of glyphs) {
    size = Math.max(size, glyph.style.size);
    left = Math.min(left, glyph.box[0]);
    right = Math.max(right, glyph.box[0] + glyph.box[2]);
  }
  const baseline = (glyphs[0] as Glyph).origin[1];
  const box: Box = [round(left), round(baseline - 0.8 * size), round(right - left), round(size)];
  return { text: spell(glyphs), box, size, bold: style.bold, italic: style.italic, color: style.color, confidence: null };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function spell(glyphs: readonly Glyph[]): string {
  const plain = glyphs.map((glyph) => glyph.text).join('');
  if (directionOf(plain) !== 'right') return plain.normalize('NFC');
  const text = toLogicalOrder(glyphs, (glyph) => glyph.text, true)
    .map((glyph) => glyph.text)
    .join('');
  return mendArabic(text);
}

/** Presentation forms folded, kashida dropped, and the lam-alef pair in its order where the font gave it the wrong way round. */
function mendArabic(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u0640/gu, '')
    .replace(/\u0627([أإآا])\u0644/gu, '\u0627\u0644$1');
}

function prevailingStyle(glyphs: readonly Glyph[]): GlyphStyle {
  const [{ style: first }] = glyphs as readonly [Glyph];
  if (glyphs.every((glyph) => glyph.style === first)) return first;
  const counts = new Map<GlyphStyle, number>();
  for (const { style } of glyphs) counts.set(style, (counts.get(style) ?? 0) + 1);
  let best = first;
  for (const [style, count] of counts) if (count > (counts.get(best) as number)) best = style;
  return best;
}
