import { expect, it } from 'vitest';
import { wordsOfLine } from '../../../../renderer/reading/image/words-of-line.ts';

function read(...texts: readonly string[]): readonly string[] {
  const words = texts.map((text, index) => ({ text, confidence: 90, bbox: { x0: index * 100, y0: 0, x1: index * 100 + 90, y1: 20 } }));
  const bbox = { x0: 0, y0: 0, x1: texts.length * 100, y1: 20 };
  const line = { bbox, baseline: { x0: 0, y0: 15, x1: bbox.x1, y1: 15 }, rowHeight: 20, descenders: 5, words };
  return wordsOfLine(line, 0.36, () => false).map(({ text }) => text);
}

it('reads the sign of an address that was taken for another, and leaves such signs alone elsewhere', () => {
  expect(read('salma.01®@example.com', 'salma@©example.com', 'salma©example.com')).toEqual([
    'salma.01@example.com',
    'salma@example.com',
    'salma@example.com',
  ]);
  expect(read('Word®', '©2024', 'Tamis©', 'R&D')).toEqual(['Word®', '©2024', 'Tamis©', 'R&D']);
});

it('reads what I and l are taken for', () => {
  expect(read('Hassan', 'Il,', 'I’association', 'Il')).toEqual(['Hassan', 'II,', 'l’association', 'Il']);
});
