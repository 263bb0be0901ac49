import { expect, test } from 'vitest';
import { createPhraseFinder } from '../../../../renderer/domain/text/phrase-finder.ts';

const find = createPhraseFinder([
  ['master', 7],
  ['master 2', 71],
  ["diplôme d'études approfondies", 7],
  ['d.e.a', 72],
  ['MA', 73],
  ['العربية', 9],
]);
const parts = (text: string): readonly string[] => find(text).map(({ from, to }) => text.slice(from, to));

test('the longest phrase wins and offsets point into the original', () => {
  expect(parts('Master 2 et MASTER')).toEqual(['Master 2', 'MASTER']);
  expect(parts('Diplôme d’Études Approfondies (D.E.A.)')).toEqual(['Diplôme d’Études Approfondies', 'D.E.A']);
});

test('an acronym in capitals needs capitals', () => {
  expect(parts('ma thèse')).toEqual([]);
  expect(parts('MA in Economics')).toEqual(['MA']);
});

test('whole words only, but Arabic article and particles are looked through', () => {
  expect(parts('mastering')).toEqual([]);
  expect(find('والعربية ثم بالعربية').length).toBe(2);
});
