import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareGrids, isSameGrid } from '../../../../renderer/domain/vacancy/compare-grids.ts';
import {
  addCriterion,
  mergeCriteria,
  moveCriterion,
  type NewCriterion,
  removeCriterion,
  setImportance,
  setWeight,
  splitCriterion,
  updateCriterion,
} from '../../../../renderer/domain/vacancy/edit-grid.ts';
import type { Vacancy } from '../../../../renderer/domain/vacancy/vacancy.ts';
import { parseVacancyJson } from '../../../../renderer/domain/vacancy/vacancy-json.ts';

const skill = (id: string, importance: 'required' | 'desirable' = 'required'): NewCriterion => ({
  id,
  importance,
  kind: 'skill',
  label: id,
  params: {},
  source: null,
  equivalents: [],
});

function gridOf(...criteria: readonly NewCriterion[]): Vacancy {
  const parsed = parseVacancyJson({ id: 'v', title: 'Comptable', criteria });
  if (!parsed.ok) throw new Error('not a grid');
  return parsed.vacancy;
}
const weights = ({ criteria }: Vacancy): readonly (readonly [string, number])[] => criteria.map(({ id, weight }) => [id, weight]);
const grid = gridOf(skill('a'), skill('b'), skill('c', 'desirable'), { ...skill('n'), kind: 'nationality', params: { anyOf: ['MA'] } });

test('a new criterion gets an id of its own and the weight of its importance', () => {
  expect(weights(addCriterion(grid, skill('a'), 1))).toEqual([
    ['a', 30],
    ['a-2', 30],
    ['b', 30],
    ['c', 10],
    ['n', 0],
  ]);
});

test('a criterion that becomes desirable loses two thirds of its weight, and a gate carries none', () => {
  expect(weights(setImportance(grid, 'b', 'desirable'))).toEqual([
    ['a', 60],
    ['b', 20],
    ['c', 20],
    ['n', 0],
  ]);
  const gated = updateCriterion(grid, 'a', { as: { kind: 'license', params: { type: 'driving' } } });
  expect(weights(gated)).toEqual([
    ['a', 0],
    ['b', 75],
    ['c', 25],
    ['n', 0],
  ]);
  expect(gated.criteria[0]).toMatchObject({ kind: 'license', params: { type: 'driving' } });
});

test('a weight that the panel sets is kept, the others share the rest in proportion', () => {
  expect(weights(setWeight(grid, 'a', 50))).toEqual([
    ['a', 50],
    ['b', 37.5],
    ['c', 12.5],
    ['n', 0],
  ]);
  expect(setWeight(grid, 'n', 50)).toBe(grid);
});

test('removing gives its weight to the others; moving changes the order only', () => {
  expect(weights(removeCriterion(grid, 'a'))).toEqual([
    ['b', 75],
    ['c', 25],
    ['n', 0],
  ]);
  expect(moveCriterion(grid, 'c', 0).criteria.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'n']);
  expect(moveCriterion(grid, 'x', 0)).toBe(grid);
});

test('parts share the weight of the whole, and joined again have it', () => {
  const parts = splitCriterion(grid, 'a', ['rédiger', 'concevoir']);
  expect(weights(parts)).toEqual(
    [
      ['a', 21.43],
      ['a-2', 21.43],
      ['b', 42.86],
      ['c', 14.28],
      ['n', 0],
    ].map(([id, weight]) => [id, weight]),
  );
  const joined = mergeCriteria(parts, ['a-2', 'a']);
  expect(joined.criteria[0]).toMatchObject({ id: 'a', label: 'rédiger ; concevoir', importance: 'required' });
  expect(joined.criteria).toHaveLength(4);
});

test('every edit leaves ids unique and weights that sum to 100', () => {
  const edit = fc.oneof(
    fc.record({ op: fc.constant('add'), id: fc.constantFrom('a', 'b', 'z') }),
    fc.record({ op: fc.constant('remove'), id: fc.constantFrom('b', 'c') }),
    fc.record({ op: fc.constant('weigh'), id: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ op: fc.constant('split'), id: fc.constantFrom('a', 'c') }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const result = edits.reduce((vacancy, { op, id }) => {
        if (op === 'add') return addCriterion(vacancy, skill(id));
        if (op === 'remove') return removeCriterion(vacancy, id);
        return op === 'weigh' ? setWeight(vacancy, id, 33.3) : splitCriterion(vacancy, id, ['x', 'y']);
      }, grid);
      const ids = result.criteria.map(({ id }) => id);
      const cents = result.criteria.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
      return new Set(ids).size === ids.length && cents === 10_000;
    }),
    { seed: 11 },
  );
});

test('a comparison names what was added, removed, changed and moved', () => {
  const later = moveCriterion(removeCriterion(addCriterion({ ...grid, title: 'Chef comptable' }, skill('d')), 'b'), 'c', 0);
  const changes = compareGrids(grid, updateCriterion(later, 'a', { label: 'autre' }));
  expect(changes.added.map(({ id }) => id)).toEqual(['d']);
  expect(changes.removed.map(({ id }) => id)).toEqual(['b']);
  expect(changes.changed.map(({ after, members }) => [after.id, members])).toEqual([['a', ['label']]]);
  expect(changes.isReordered).toBe(true);
  expect(changes.metadata).toEqual(['title']);
  expect(isSameGrid(grid, { ...grid, warnings: [] })).toBe(true);
  expect(isSameGrid(grid, later)).toBe(false);
});
