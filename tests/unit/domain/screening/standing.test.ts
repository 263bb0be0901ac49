import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../../../renderer/domain/screening/assess.ts';
import type { Criterion } from '../../../../renderer/domain/vacancy/vacancy.ts';
import { buildFacts } from './build-facts.ts';
import { buildVacancy, criterion } from './build-vacancy.ts';

const labels = [
  'Connaissance des procédures de passation des marchés publics et des règles des bailleurs',
  'Rédaction de rapports trimestriels destinés aux partenaires techniques et financiers',
  'Animation d’ateliers de formation avec les coopératives féminines de la province',
  'Suivi-évaluation',
];

/** One of two wordings of each criterion, as a panel might change it; parroting hangs on the long ones. */
const pool: readonly (readonly [Criterion, Criterion])[] = [
  ...labels.map((label, at) => {
    const one = criterion('skill', label, {}, { id: `s${at}`, weight: 10 });
    return [one, { ...one, label: `${label} ou gestion budgétaire` } as Criterion] as const;
  }),
  (() => {
    const one = criterion('language', 'Français', { code: 'fr', minLevel: 'B2' }, { id: 'fr', weight: 10 });
    return [one, { ...one, params: { code: 'fr', minLevel: 'C1' } } as Criterion] as const;
  })(),
  (() => {
    const one = criterion(
      'experience',
      'Trois ans en développement rural',
      { minYears: 3, domains: ['développement rural'] },
      { id: 'exp' },
    );
    return [one, { ...one, params: { minYears: 6, domains: ['développement rural'] } } as Criterion] as const;
  })(),
];

const ngo = { title: 'Chargée de projet', organisation: 'Association Amal', start: '2018-01', end: '2022-06' };
const people = [
  buildFacts({
    languages: [['fr', 'B2']],
    positions: [{ ...ngo, tasks: ['Développement rural, coopératives féminines', 'Rapports trimestriels, passation de marchés'] }],
  }),
  buildFacts({ languages: [['fr', 'C2']], lines: { skills: labels }, positions: [{ ...ngo, tasks: ['Suivi-évaluation'] }] }),
  buildFacts({ lines: { summary: labels.slice(0, 2), skills: ['Gestion budgétaire'] } }),
];

const grid = fc.array(fc.record({ weight: fc.integer({ min: 0, max: 40 }), second: fc.boolean(), left: fc.boolean() }), {
  minLength: pool.length,
  maxLength: pool.length,
});

it('gives what a judgement from scratch gives, whatever stands of an earlier one', () => {
  fc.assert(
    fc.property(grid, grid, fc.constantFrom(...people), (before, after, facts) => {
      const [old, now] = [before, after].map((choices) =>
        buildVacancy(
          choices.flatMap(({ weight, second, left }, at) => {
            const chosen = pool[at]?.[second ? 1 : 0];
            return chosen && !left ? [{ ...chosen, weight }] : [];
          }),
        ),
      );
      if (!old || !now) throw new Error('two grids are expected');
      const wording = ({ weight: _, ...rest }: Criterion): string => JSON.stringify(rest);
      const asked = new Set(old.criteria.map(wording));
      const same = new Set(now.criteria.filter((one) => asked.has(wording(one))).map(({ id }) => id));
      const earlier = { assessment: assess(facts, old, '2024-04-07'), criteria: old.criteria, same };
      expect(assess(structuredClone(facts), now, '2024-04-07', earlier)).toEqual(assess(facts, now, '2024-04-07'));
    }),
    { numRuns: 60 },
  );
});

it('does not judge again what stands', () => {
  const [facts] = people;
  const vacancy = buildVacancy(pool.map(([one]) => one));
  if (!facts) throw new Error('a person is expected');
  const assessment = assess(facts, vacancy, '2024-04-07');
  const marked = { ...assessment, verdicts: assessment.verdicts.map((verdict) => ({ ...verdict, reason: { key: 'stood', params: {} } })) };
  const same = new Set(vacancy.criteria.map(({ id }) => id).filter((id) => id !== 'fr'));
  const changed = buildVacancy(vacancy.criteria.map((one) => (one.id === 'fr' ? (pool[labels.length]?.[1] ?? one) : one)));
  const judged = assess(facts, changed, '2024-04-07', { assessment: marked, criteria: vacancy.criteria, same });
  expect(judged.verdicts.filter(({ reason }) => reason.key !== 'stood').map(({ criterionId }) => criterionId)).toEqual(['fr']);
});
