import { expect, test } from 'vitest';
import { assess } from '../../../../renderer/domain/screening/assess.ts';
import { canonicalVacancy } from '../../../../renderer/domain/vacancy/canonical.ts';
import { compareGrids } from '../../../../renderer/domain/vacancy/compare-grids.ts';
import { assignDefaultWeights } from '../../../../renderer/domain/vacancy/default-weights.ts';
import { changeKind, setImportance, setInvoked } from '../../../../renderer/domain/vacancy/edit-grid.ts';
import { mergeCriteria } from '../../../../renderer/domain/vacancy/split-merge.ts';
import type { Vacancy } from '../../../../renderer/domain/vacancy/vacancy.ts';
import { parseVacancyJson, toVacancyJson } from '../../../../renderer/domain/vacancy/vacancy-json.ts';
import { noFacts } from '../../workflows/test-context.ts';
import { buildVacancy, criterion } from '../screening/build-vacancy.ts';

const grid = buildVacancy(
  assignDefaultWeights([
    criterion('skill', 'Suivi', {}, { id: 'a' }),
    criterion('skill', 'Excel', {}, { id: 'b', importance: 'desirable' }),
    criterion('skill', 'Power BI', {}, { id: 'c', importance: 'desirable' }),
  ]),
);
const weights = ({ criteria }: Vacancy): readonly number[] => criteria.map(({ weight }) => weight);

test('what the panel does not invoke gives its points to the others, and takes a share again when it is invoked', () => {
  const left = setInvoked(grid, 'c', false);
  expect(weights(left)).toEqual([75, 25, 0]);
  expect(left.criteria[2]).toMatchObject({ invoked: false });
  const back = setInvoked(left, 'c', true);
  expect(weights(back)).toEqual([60, 20, 20]);
  expect(back.criteria[2]).not.toHaveProperty('invoked');
  expect(setInvoked(grid, 'a', false).criteria[0]).not.toHaveProperty('invoked');
});

test('a required criterion is always invoked, a gate never carries points', () => {
  const required = setImportance(setInvoked(grid, 'c', false), 'c', 'required');
  expect(required.criteria[2]).not.toHaveProperty('invoked');
  expect(weights(required)).toEqual([42.86, 14.28, 42.86]);
  expect(weights(changeKind(grid, 'b', 'nationality'))).toEqual([75, 0, 25]);
  expect(weights(setImportance(grid, 'b', 'required'))).toEqual(weights(grid));
});

test('nobody is judged on a criterion that is not invoked', () => {
  const assessment = assess(noFacts, setInvoked(grid, 'c', false), '2024-04-07');
  expect(assessment.verdicts.map(({ criterionId }) => criterionId)).toEqual(['a', 'b']);
});

test('the choice is part of what is signed, compared, written and read', () => {
  const left = setInvoked(grid, 'c', false);
  expect(canonicalVacancy(left)).not.toBe(canonicalVacancy({ ...left, criteria: left.criteria.map(({ invoked: _, ...rest }) => rest) }));
  expect(compareGrids(grid, left)).toContainEqual({ kind: 'notInvoked', label: 'Power BI' });
  const read = parseVacancyJson(JSON.stringify(toVacancyJson(left, ({ key }) => key)));
  expect(read.ok && read.vacancy.criteria).toEqual(left.criteria);
});

test('joined criteria are invoked when one of them is, and ask for what both ask', () => {
  const both = buildVacancy([
    criterion('experience', 'Trois ans en suivi', { minYears: 3, domains: ['suivi'] }, { id: 'x' }),
    criterion('experience', 'en évaluation', { minYears: 0, domains: ['évaluation'] }, { id: 'y' }),
  ]);
  expect(mergeCriteria(both, ['x', 'y']).criteria[0]?.params).toEqual({ minYears: 3, domains: ['suivi', 'évaluation'] });
  expect(mergeCriteria(setInvoked(grid, 'c', false), ['b', 'c']).criteria[1]).not.toHaveProperty('invoked');
});
