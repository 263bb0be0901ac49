import { expect, test } from 'vitest';
import type { Box, Document, Line } from '../../../renderer/domain/document/document.ts';
import { boxesOfPlace } from '../../../renderer/screens/shared/document/boxes-of-place.ts';

const word = (text: string, box: Box) => ({ text, box, size: 10, bold: false, italic: false, color: null, confidence: null });
const line = (words: readonly [string, Box][]): Line => ({
  text: words.map(([text]) => text).join(' '),
  words: words.map(([text, box]) => word(text, box)),
  box: [0, 0, 500, 10],
  size: 10,
  bold: false,
  links: [],
});
const document: Document = {
  file: 'cv.pdf',
  format: 'pdf',
  language: 'fr',
  doubts: [],
  pages: [
    {
      number: 1,
      width: 595,
      height: 842,
      origin: 'text',
      blocks: [
        {
          kind: 'paragraph',
          language: 'fr',
          lines: [
            line([
              ['Nationalité', [10, 20, 60, 10]],
              [':', [72, 20, 4, 10]],
              ['marocaine', [80, 19, 50, 12]],
            ]),
            line([['Rabat', [10, 40, 30, 10]]]),
          ],
        },
      ],
    },
  ],
};

test('a part of a line covers its own words only', () => {
  expect(boxesOfPlace(document, { file: 'cv.pdf', page: 1, line: 0, from: 14, lastLine: 0, to: 23 })).toEqual([
    { page: 1, box: [80, 19, 50, 12] },
  ]);
});

test('a place over two lines gives a rectangle for each', () => {
  expect(boxesOfPlace(document, { file: 'cv.pdf', page: 1, line: 0, from: 0, lastLine: 1, to: 5 })).toEqual([
    { page: 1, box: [10, 19, 120, 12] },
    { page: 1, box: [10, 40, 30, 10] },
  ]);
});
