import { expect, test } from 'vitest';
import { compareGrids } from '../../../../renderer/domain/vacancy/compare-grids.ts';
import { addFromSentence } from '../../../../renderer/domain/vacancy/criteria/from-sentence.ts';
import {
  addCriterion,
  changeKind,
  moveCriterion,
  removeCriterion,
  replaceCriterion,
} from '../../../../renderer/domain/vacancy/edit-grid.ts';
import { emptyVacancy } from '../../../../renderer/domain/vacancy/empty-vacancy.ts';
import type { Vacancy } from '../../../../renderer/domain/vacancy/vacancy.ts';

const sentence = { page: 2, quote: 'Maîtriser les outils bureautiques.' };
const empty: Vacancy = {
  ...emptyVacancy('v', 'Chargé(e) de projet', 'fr'),
  closesOn: '2024-05-31T17:00',
  unusedSentences: [sentence],
};
const ids = (vacancy: Vacancy): readonly string[] => vacancy.criteria.map((criterion) => criterion.id);

test('criteria are added with free ids; ages count on the closing date', () => {
  const grid = addCriterion(addCriterion(addCriterion(empty, 'age'), 'skill'), 'age');
  expect(ids(grid)).toEqual(['age-1', 'skill-1', 'age-2']);
  expect(grid.criteria[0]?.params).toEqual({ on: '2024-05-31' });
});

test('a sentence that becomes a criterion is used, and is listed again when the criterion goes', () => {
  const grid = addFromSentence(empty, sentence);
  expect(grid.unusedSentences).toEqual([]);
  expect(grid.criteria[0]).toMatchObject({ kind: 'skill', label: 'Maîtriser les outils bureautiques', source: sentence, weight: 100 });
  expect(removeCriterion(grid, 'skill-1').unusedSentences).toEqual([sentence]);
});

test('a sentence gives what it asks for: a criterion each, of its kind, importance and params, at the scale of the weights', () => {
  const two = { page: 1, quote: 'Excellente maîtrise du français et de l’arabe.' };
  const asset = { page: 1, quote: 'La connaissance du tamazight est un atout.' };
  const grid = [sentence, two, asset].reduce(addFromSentence, { ...empty, unusedSentences: [two, asset, sentence] });
  expect(grid.criteria.map(({ kind, importance }) => `${kind} ${importance}`)).toEqual([
    'skill required',
    'language required',
    'language required',
    'language desirable',
  ]);
  expect(grid.criteria.map(({ weight }) => weight)).toEqual([30, 30, 30, 10]);
  expect(grid.criteria.every(({ source }) => source !== null)).toBe(true);
});

test('moving keeps within the list', () => {
  const grid = addCriterion(addCriterion(addCriterion(empty, 'age'), 'skill'), 'license');
  expect(ids(moveCriterion(grid, 'license-1', 0))).toEqual(['license-1', 'age-1', 'skill-1']);
  expect(ids(moveCriterion(grid, 'age-1', 99))).toEqual(['skill-1', 'license-1', 'age-1']);
  expect(moveCriterion(grid, 'nobody', 0)).toBe(grid);
});

test('another kind brings its own params, the same kind keeps them', () => {
  const grid = addCriterion(empty, 'skill');
  expect(changeKind(grid, 'skill-1', 'experience').criteria[0]).toMatchObject({ kind: 'experience', params: { minYears: 1, domains: [] } });
  expect(changeKind(grid, 'skill-1', 'skill')).toEqual(grid);
});

test('the comparison of two versions names each change once', () => {
  const before = addCriterion(addCriterion(addCriterion(empty, 'age'), 'skill'), 'license');
  const [age, skill] = before.criteria;
  if (!age || !skill) throw new Error('criteria are missing');
  let after = replaceCriterion(before, { ...age, label: '32 ans au plus' });
  after = replaceCriterion(after, { ...skill, weight: 40 });
  after = removeCriterion(after, 'license-1');
  after = addCriterion(after, 'document');
  expect(compareGrids(before, after).map(({ kind }) => kind)).toEqual(['reworded', 'weighed', 'added', 'removed']);
  expect(compareGrids(before, before)).toEqual([]);
  expect(compareGrids(before, { ...before, closesOn: '2024-06-30' })).toEqual([{ kind: 'fact', label: 'closesOn' }]);
  expect(compareGrids(before, moveCriterion(before, 'license-1', 0))).toEqual([{ kind: 'moved', label: '' }]);
});
