import { expect, test } from 'vitest';
import { buildWords } from '../../../../renderer/reading/pdf/build-words.ts';
import type { Glyph, GlyphStyle } from '../../../../renderer/reading/pdf/glyph.ts';

const font = { name: 'Noto', bold: false, italic: false };
const style: GlyphStyle = { size: 12, bold: false, italic: false, color: '#000000', alpha: 255, mode: 0, turns: 0, font };

/** Right-to-left text painted in logical order, 6 pt a letter, 3 pt between words; each space stands on the letter before it. */
function paint(text: string): Glyph[] {
  let right = 300;
  let before = right;
  return [...text].map((letter, index) => {
    const space = letter === ' ';
    const left = space ? before : right - 6;
    right = space ? right - 3 : left;
    before = space ? before : left;
    return { index, object: 1, text: letter, box: [left, 90, space ? 0 : 6, 12], origin: [left, 100], style, mapped: true };
  });
}

test('a space without width parts the words between which it is painted', () => {
  const words = buildWords(paint('تقوية قدرات المنتخبين')).map(({ text }) => text);
  expect([...words].reverse()).toEqual(['تقوية', 'قدرات', 'المنتخبين']);
});
