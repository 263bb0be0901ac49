import { expect, test } from 'vitest';
import { fold } from '../../../../../renderer/domain/text/fold.ts';
import { leadingCount, listYears } from '../../../../../renderer/domain/vacancy/criteria/numbers.ts';

test.each([
  ["au moins cinq (05) ans d'expérience", [5]],
  ['3 à 5 ans', [3]],
  ['minimum trois années, dont 18 mois en ONG', [3, 1.5]],
  ["at least six years' experience, including 2 years abroad", [6, 2]],
  ['خبرة لا تقل عن ثلاث سنوات', [3]],
  ['تجربة سنتين على الأقل', [2]],
  ['mínimo de siete años', [7]],
  ['au cours des cinq dernières années', [5]],
  ['bac+5 en économie', []],
])('%s', (text, years) => {
  expect(listYears(fold(text)).map((hit) => hit.years)).toEqual(years);
});

test('a count that leaves its years to the words before', () => {
  expect(leadingCount(fold('au moins quatre dans la gestion de programmes'))).toBe(4);
  expect(leadingCount(fold('tres en puestos directivos'))).toBe(3);
  expect(leadingCount(fold('trois évaluations similaires'))).toBe(0);
});
