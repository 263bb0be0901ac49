import { expect, test } from 'vitest';
import { composeAccents } from '../../../../renderer/reading/pdf/compose-accents.ts';
import type { Glyph, GlyphStyle } from '../../../../renderer/reading/pdf/glyph.ts';

const font = { name: 'CMR10', bold: false, italic: false };
const style: GlyphStyle = { size: 10, bold: false, italic: false, color: '#000000', alpha: 255, mode: 0, turns: 0, font };
const at = (index: number, text: string, left: number): Glyph => ({
  index,
  object: 1,
  text,
  box: [left, 90, 5, 10],
  origin: [left, 100],
  style,
  mapped: true,
});

test('accents painted over a letter, before or after it, become its own', () => {
  const glyphs = [at(0, '´', 10), at(1, 'e', 10.3), at(2, '¨', 15), at(3, 'ı', 15.2), at(4, 'c', 20), at(5, '¸', 20.1)];
  expect(composeAccents(glyphs).map(({ text }) => text)).toEqual(['é', 'ï', 'ç']);
});

test('an accent beside a letter stays what it is', () => {
  expect(composeAccents([at(0, '~', 10), at(1, 'e', 15), at(2, '5', 20)]).map(({ text }) => text)).toEqual(['~', 'e', '5']);
});
