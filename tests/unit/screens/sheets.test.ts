import { expect, test } from 'vitest';
import type { Line, Word } from '../../../renderer/domain/document/document.ts';
import { fillSheets } from '../../../renderer/screens/shared/document/fill-sheets.ts';
import { styleRuns } from '../../../renderer/screens/shared/document/style-runs.ts';

const block = (height: number, keepsWithNext = false) => ({ height, keepsWithNext });

test('blocks fill one sheet after another', () => {
  expect(fillSheets([block(40), block(40), block(40), block(20), block(50)], 100)).toEqual([0, 2, 4]);
  expect(fillSheets([], 100)).toEqual([0]);
});

test('a heading goes to the next sheet with what it heads', () => {
  expect(fillSheets([block(60), block(20, true), block(30)], 100)).toEqual([0, 1]);
});

test('a block higher than a sheet stands alone, and headings alone do not hold up the rest', () => {
  expect(fillSheets([block(10), block(300), block(10)], 100)).toEqual([0, 1, 2]);
  expect(fillSheets([block(60, true), block(60, true), block(60)], 100)).toEqual([0, 1, 2]);
});

const word = (text: string, style: Partial<Word> = {}): Word => ({
  text,
  box: null,
  size: 11,
  bold: false,
  italic: false,
  color: null,
  confidence: null,
  ...style,
});
const line = (text: string, words: readonly Word[]): Line => ({ text, words, box: null, size: 11, bold: false, links: [] });

test('words that look alike are one run, and the runs cover the whole line', () => {
  const bold = { bold: true };
  const runs = styleRuns(line('Chef de projet\t2019', [word('Chef', bold), word('de', bold), word('projet', bold), word('2019')]));
  expect(runs.map(({ from, to, bold: isBold }) => [from, to, isBold])).toEqual([
    [0, 15, true],
    [15, 19, false],
  ]);
});

test('a line without words looks as the line does; a colour too light for white paper is left out', () => {
  expect(styleRuns(line('Texte', []))).toMatchObject([{ from: 0, to: 5, size: 11 }]);
  const colours = styleRuns(line('a b', [word('a', { color: '#ffffff' }), word('b', { color: '#9c2327' })]));
  expect(colours.map(({ color }) => color)).toEqual([null, '#9c2327']);
});
