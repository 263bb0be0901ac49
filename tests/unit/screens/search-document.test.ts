import { expect, test } from 'vitest';
import { documentFromText } from '../../../renderer/domain/document/from-text.ts';
import { listLines } from '../../../renderer/domain/document/place.ts';
import { changeByKey, turnRight, zoomIn, zoomOut } from '../../../renderer/screens/shared/document/change-look.ts';
import { plainLook } from '../../../renderer/screens/shared/document/highlight.ts';
import { searchDocument } from '../../../renderer/screens/shared/document/search-document.ts';

const document = documentFromText('cv.txt', 'Chargée d’évaluation\nEvaluation et suivi-évaluation\nخبرة في التقييم');
const wordsAt = (words: string) =>
  searchDocument(document, words).map(({ line, from, to }) => listLines(document)[line]?.text.slice(from, to));

test('words are found whatever their accents and capitals, each time they stand', () => {
  expect(wordsAt('évaluation')).toEqual(['évaluation', 'Evaluation', 'évaluation']);
  expect(wordsAt('EVALUATION  ET')).toEqual(['Evaluation et']);
  expect(wordsAt('التقييم')).toEqual(['التقييم']);
  expect(wordsAt('é')).toEqual([]);
  expect(wordsAt('absent')).toEqual([]);
});

test('zoom goes in steps and stops at its ends; turns come round', () => {
  expect(zoomIn(plainLook).zoom).toBe(1.25);
  expect(zoomOut(plainLook).zoom).toBe(0.75);
  expect(zoomIn({ ...plainLook, zoom: 3 }).zoom).toBe(3);
  expect(turnRight({ ...plainLook, rotation: 270 }).rotation).toBe(0);
  expect(changeByKey('0', { zoom: 3, rotation: 90 })).toEqual({ zoom: 1, rotation: 90 });
  expect(changeByKey('x', plainLook)).toBeNull();
});
