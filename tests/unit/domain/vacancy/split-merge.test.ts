import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeCriteria, splitCriterion } from '../../../../renderer/domain/vacancy/split-merge.ts';
import type { Vacancy } from '../../../../renderer/domain/vacancy/vacancy.ts';
import { parseVacancyJson } from '../../../../renderer/domain/vacancy/vacancy-json.ts';

const skill = (id: string, importance: 'required' | 'desirable') => ({ id, importance, kind: 'skill', label: id, params: {} });
const parsed = parseVacancyJson({
  id: 'v',
  title: 'Comptable',
  criteria: [
    skill('a', 'required'),
    skill('b', 'required'),
    skill('c', 'desirable'),
    { ...skill('n', 'required'), kind: 'nationality', params: { anyOf: ['MA'] } },
  ],
});
if (!parsed.ok) throw new Error('not a grid');
const grid = parsed.vacancy;
const weights = ({ criteria }: Vacancy): Readonly<Record<string, number>> =>
  Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]));

test('parts share the weight of the whole and stand in its place', () => {
  const parts = splitCriterion(grid, 'a', ['rédiger', 'concevoir']);
  expect(parts.criteria.map(({ id, label }) => [id, label])).toEqual([
    ['a', 'rédiger'],
    ['a-2', 'concevoir'],
    ['b', 'b'],
    ['c', 'c'],
    ['n', 'n'],
  ]);
  expect(weights(parts)).toMatchObject({ a: 21.43, 'a-2': 21.43, b: 42.86 });
});

test('joined criteria are required when one of them is, with the weights of both', () => {
  const joined = mergeCriteria(grid, ['c', 'b']);
  expect(joined.criteria[1]).toMatchObject({ id: 'b', label: 'b ; c', importance: 'required' });
  expect(weights(joined)).toEqual({ a: 42.86, b: 57.14, n: 0 });
  expect(mergeCriteria(grid, ['b'])).toBe(grid);
});

test('every edit leaves ids unique and weights that sum to 100', () => {
  const step = fc.record({ isSplit: fc.boolean(), id: fc.constantFrom('a', 'b', 'c', 'a-2') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      const { criteria } = steps.reduce(
        (vacancy, { isSplit, id }) => (isSplit ? splitCriterion(vacancy, id, ['x', 'y']) : mergeCriteria(vacancy, [id, 'b'])),
        grid,
      );
      const cents = criteria.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
      return new Set(criteria.map(({ id }) => id)).size === criteria.length && cents === 10_000;
    }),
    { seed: 11 },
  );
});
