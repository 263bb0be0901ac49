import { expect, test } from 'vitest';
import { assess } from '../../../../renderer/domain/screening/assess.ts';
import { drawTimelines } from '../../../../renderer/domain/screening/timeline.ts';
import { layAxis, placeOn } from '../../../../renderer/screens/candidate/timeline/time-axis.ts';
import { buildFacts, type FactsDraft } from './build-facts.ts';
import { buildVacancy, criterion } from './build-vacancy.ts';

const twoYears = criterion('experience', "Au moins 2 ans d'expérience dans des projets de développement", {
  minYears: 2,
  domains: ['développement'],
});
const ngo = { title: 'Chargée de projet', organisation: 'Association Espoir (ONG)' } as const;
const draft: FactsDraft = {
  positions: [
    { ...ngo, start: '2022-01', end: '2023-06' },
    { ...ngo, title: 'Coordinatrice de projet de développement', start: '2021-01', end: '2022-06' },
    { title: 'Stagiaire, projet de développement', organisation: 'UNICEF', start: '2019-01', end: '2019-06', kind: 'internship' },
    { title: 'Caissière', organisation: 'Supermarché Delta', start: '2018-01', end: '2018-12' },
    { ...ngo, start: null, end: null },
  ],
};

test('each position says whether it counts; overlaps are joined and count once, as in the verdict', () => {
  const facts = buildFacts(draft);
  const vacancy = buildVacancy([twoYears]);
  const [timeline] = drawTimelines(facts, vacancy, '2024-04-07');
  expect(timeline?.entries.map(({ fact, state }) => [fact.start, state])).toEqual([
    ['2018-01', 'otherDomain'],
    ['2019-01', 'internship'],
    ['2021-01', 'counted'],
    ['2022-01', 'counted'],
    [null, 'undated'],
  ]);
  expect(timeline?.counted).toEqual([{ first: 2021 * 12, last: 2023 * 12 + 5 }]);
  expect(timeline?.total).toBe(30);
  expect(assess(facts, vacancy, '2024-04-07').verdicts[0]).toMatchObject({
    verdict: 'met',
    reason: { params: { months: timeline?.total } },
  });
});

test('only the last years are drawn as counted where the notice says so, and a grid without years has no timeline', () => {
  const recent = { ...twoYears, params: { ...twoYears.params, withinYears: 2 } } as typeof twoYears;
  const [timeline] = drawTimelines(buildFacts(draft), buildVacancy([recent]), '2024-04-07');
  expect(timeline?.total).toBe(14);
  expect(drawTimelines(buildFacts(draft), buildVacancy([criterion('skill', 'Excel', {})]), '2024-04-07')).toEqual([]);
});

test('the axis has whole years, and a stretch its share of them', () => {
  const axis = layAxis([{ first: 2018 * 12 + 6, last: 2021 * 12 }]);
  expect(axis).toMatchObject({ first: 2018 * 12, length: 48, years: [2018, 2019, 2020, 2021, 2022] });
  expect(axis && placeOn(axis, { first: 2019 * 12, last: 2019 * 12 + 11 })).toEqual({ insetInlineStart: '25%', width: '25%' });
  expect(layAxis([])).toBeNull();
});
