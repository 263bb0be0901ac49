import { expect, test } from 'vitest';
import { listCoveredBoxes } from '../../../../renderer/domain/blind/covered-boxes.ts';
import type { Line, Page } from '../../../../renderer/domain/document/document.ts';

const word = (text: string, left: number, top: number) => ({
  text,
  box: [left, top, 40, 10] as const,
  size: 10,
  bold: false,
  italic: false,
  color: null,
  confidence: null,
});
const lineOf = (text: string, top: number, boxed = true): Line => ({
  text,
  words: text.split(' ').map((each, at) => ({ ...word(each, 50 + 50 * at, top), ...(boxed ? {} : { box: null }) })),
  box: boxed ? [50, top, 200, 10] : null,
  size: 10,
  bold: false,
  links: [],
});
const pageOf = (lines: readonly Line[], origin: Page['origin'] = 'text'): Page => ({
  number: 1,
  width: 600,
  height: 800,
  origin,
  blocks: [{ kind: 'paragraph', language: 'fr', lines }],
});

test('covered words give boxes a little larger than they are, others none', () => {
  expect(listCoveredBoxes(pageOf([lineOf('Madame █████ travaille', 100)]))).toEqual([[98.5, 98.5, 43, 13]]);
});

test('a page on which something covered has no box may not be drawn', () => {
  expect(listCoveredBoxes(pageOf([lineOf('█████', 100, false)]))).toBeNull();
  expect(listCoveredBoxes(pageOf([lineOf('Excel', 100, false)]))).toEqual([]);
});

test('a scan loses its whole head down to the identity block, or a part of the page where none was recognised', () => {
  expect(listCoveredBoxes(pageOf([lineOf('█████ █████', 100), lineOf('Excel', 300)], 'ocr'))?.at(-1)).toEqual([0, 0, 600, 110]);
  expect(listCoveredBoxes(pageOf([lineOf('Excel', 300)], 'ocr'))).toEqual([[0, 0, 600, 128]]);
});

test('a scan on which no word was read is covered as a whole, on any page', () => {
  expect(listCoveredBoxes({ ...pageOf([lineOf('— |', 300)], 'ocr'), number: 2 })).toEqual([[0, 0, 600, 800]]);
  expect(listCoveredBoxes({ ...pageOf([], 'ocr'), blocks: [] })).toEqual([[0, 0, 600, 800]]);
  expect(listCoveredBoxes({ ...pageOf([]), blocks: [] })).toEqual([]);
});
