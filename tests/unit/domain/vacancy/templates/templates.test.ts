import { expect, test } from 'vitest';
import { criterionKinds } from '../../../../../renderer/domain/vacancy/edit-grid.ts';
import { emptyVacancy } from '../../../../../renderer/domain/vacancy/empty-vacancy.ts';
import { applyTemplate } from '../../../../../renderer/domain/vacancy/templates/apply-template.ts';
import { gridTemplates } from '../../../../../renderer/domain/vacancy/templates/grid-templates.ts';
import { reuseGrid } from '../../../../../renderer/domain/vacancy/templates/reuse-grid.ts';
import type { Criterion, Vacancy } from '../../../../../renderer/domain/vacancy/vacancy.ts';

const criterion = (id: string, label: string, weight: number, more: object = {}): Criterion =>
  ({ id, kind: 'skill', importance: 'required', label, weight, params: {}, source: null, equivalents: [], ...more }) as Criterion;
const source = (quote: string) => ({ page: 1, quote });
const grid = (...criteria: readonly Criterion[]): Vacancy => ({ ...emptyVacancy('v', 'Chef de projet', 'fr'), criteria });
const weights = (vacancy: Vacancy): readonly number[] => vacancy.criteria.map(({ weight }) => weight);

const mixed = grid(
  criterion('n', 'Être de nationalité marocaine', 0, { kind: 'nationality', params: { anyOf: ['MA'] } }),
  criterion('e', 'Master', 10, { kind: 'education', params: { minLevel: 7, fields: [], relatedAccepted: true } }),
  criterion('x', 'Cinq ans', 20, { kind: 'experience', params: { minYears: 5, domains: [] } }),
  criterion('f', 'Français', 30, { kind: 'language', params: { code: 'fr', minLevel: 'C1' } }),
  criterion('s1', 'Excel', 10),
  criterion('s2', 'Rédaction', 10),
  criterion('d', 'Anglais', 20, { kind: 'language', importance: 'desirable', params: { code: 'en', minLevel: null } }),
);

const template = (id: string) => {
  const found = gridTemplates.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('every template gives 100 points to kinds that exist, and some to each kind that is required', () => {
  for (const { shares, evaluation } of gridTemplates) {
    const points = [shares.required, shares.desirable].flatMap((each) => Object.entries(each));
    expect(points.reduce((sum, [, value]) => sum + value, 0)).toBe(100);
    for (const [kind] of points) expect(criterionKinds).toContain(kind);
    for (const kind of ['education', 'experience', 'language', 'skill'] as const) expect(shares.required[kind]).toBeGreaterThan(0);
    if (evaluation) expect(evaluation.technical + evaluation.financial).toBe(100);
  }
});

test('a short list divides the points by importance and kind; what is missing goes to the others', () => {
  const after = applyTemplate(mixed, template('un-short-list'));
  // 15, 30, 10, twice 7.5 and 5 of 75.
  expect(weights(after)).toEqual([0, 20, 40, 13.33, 10, 10, 6.67]);
  expect(after.criteria.map(({ label, source: from }) => [label, from])).toEqual(
    mixed.criteria.map(({ label, source: from }) => [label, from]),
  );
});

test('a long list invokes no desirable criterion, a short list invokes them again', () => {
  const long = applyTemplate(mixed, template('un-long-list'));
  expect(long.criteria.at(-1)).toMatchObject({ invoked: false, weight: 0 });
  expect(weights(long).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100);
  const short = applyTemplate(long, template('un-short-list'));
  expect(short).toEqual(applyTemplate(mixed, template('un-short-list')));
});

test('a consultancy gets its shares of technical and financial offer, others keep what they have', () => {
  expect(applyTemplate(mixed, template('consultancy-70-30')).evaluation).toEqual({ technical: 70, financial: 30 });
  const eighty = { ...mixed, evaluation: { technical: 80, financial: 20 } };
  expect(applyTemplate(eighty, template('un-short-list')).evaluation).toEqual(eighty.evaluation);
});

test('an earlier grid brings its criteria and equivalents; sentences of this notice that it lacks are listed as unused', () => {
  const earlier = {
    ...grid(
      criterion('a', 'Maîtrise d’Excel', 60, { equivalents: ['tableur'], source: source('ailleurs') }),
      criterion('b', 'Rédaction de rapports', 40),
      criterion('age', '45 ans au plus', 0, { kind: 'age', params: { max: 45, on: '2025-01-31' } }),
    ),
    closesOn: '2025-01-31T17:00',
  };
  const fresh = {
    ...grid(
      criterion('skill-1', "maîtrise d'Excel", 50, { source: source('Maîtrise d’Excel ;') }),
      criterion('skill-2', 'Permis B', 50, { source: source('Permis B exigé.') }),
    ),
    title: 'Cheffe de projet',
    closesOn: '2026-02-28',
  };
  const reused = reuseGrid(fresh, earlier);
  expect(reused.title).toBe('Cheffe de projet');
  expect(weights(reused)).toEqual([60, 40, 0]);
  expect(reused.criteria[0]).toMatchObject({ equivalents: ['tableur'], source: source('Maîtrise d’Excel ;') });
  expect(reused.criteria[1]?.source).toBeNull();
  expect(reused.criteria[2]?.params).toEqual({ max: 45, on: '2026-02-28' });
  expect(reused.unusedSentences).toEqual([source('Permis B exigé.')]);
});
