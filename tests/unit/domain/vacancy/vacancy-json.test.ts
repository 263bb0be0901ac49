import { expect, test } from 'vitest';
import { canonicalVacancy } from '../../../../renderer/domain/vacancy/canonical.ts';
import { parseVacancyJson, toVacancyJson } from '../../../../renderer/domain/vacancy/vacancy-json.ts';

const minimal = {
  id: 'v1',
  title: 'Comptable',
  closesOn: '2024-05-31T17:00',
  criteria: [
    { id: 'age-max-40', kind: 'age', importance: 'required', label: '40 ans au plus', params: { max: 40 } },
    { id: 'education-licence', kind: 'education', importance: 'required', label: 'Licence en comptabilité', params: { minLevel: 6 } },
    { id: 'language-en', kind: 'language', importance: 'desirable', label: 'Anglais', params: { code: 'en' } },
  ],
};
const wording = ({ key }: { key: string }): string => key;

test('what the contract leaves out takes its default', () => {
  const parsed = parseVacancyJson(JSON.stringify(minimal));
  expect(parsed.ok && parsed.vacancy).toMatchObject({
    kind: 'post',
    language: 'fr',
    reference: null,
    evaluation: null,
    criteria: [
      { weight: 0, params: { max: 40, on: '2024-05-31' }, source: null, equivalents: [] },
      { weight: 75, params: { minLevel: 6, fields: [], relatedAccepted: false } },
      { weight: 25, params: { code: 'en', minLevel: null } },
    ],
  });
});

test('given weights keep their proportions and sum to 100', () => {
  const criteria = minimal.criteria.map((criterion, index) => ({ ...criterion, weight: [5, 30, 90][index] }));
  const parsed = parseVacancyJson({ ...minimal, criteria });
  expect(parsed.ok && parsed.vacancy.criteria.map(({ weight }) => weight)).toEqual([0, 25, 75]);
});

test('every problem is told with its path', () => {
  const parsed = parseVacancyJson({
    id: 'v2',
    criteria: [
      { id: 'a', kind: 'education', importance: 'required', label: 'x', params: {} },
      { id: 'a', kind: 'telepathy', importance: 'perhaps', label: 'y', params: {} },
    ],
  });
  expect(parsed.ok === false && parsed.problems.map(({ key, params }) => `${key} ${params.path}`)).toEqual([
    'vacancy.problem.missing title',
    'vacancy.problem.missing criteria[0].params.minLevel',
    'vacancy.problem.wrong-value criteria[1].kind',
    'vacancy.problem.wrong-value criteria[1].importance',
  ]);
  expect(parseVacancyJson('{').ok).toBe(false);
  expect(parseVacancyJson('[]').ok).toBe(false);
});

test('a vacancy survives being written and read', () => {
  const warnings = [{ code: 'empty-section', message: 'La rubrique « Langues » est vide.' }];
  const first = parseVacancyJson({ ...minimal, warnings });
  if (!first.ok) throw new Error('not parsed');
  const again = parseVacancyJson(JSON.stringify(toVacancyJson(first.vacancy, wording)));
  expect(again.ok && again.vacancy).toEqual(first.vacancy);
});

test('the canonical text knows no order of members and no remarks', () => {
  const first = parseVacancyJson(minimal);
  const second = parseVacancyJson({
    warnings: [{ code: 'no-title', message: '…' }],
    ...Object.fromEntries(Object.entries(minimal).reverse()),
  });
  if (!first.ok || !second.ok) throw new Error('not parsed');
  expect(canonicalVacancy(second.vacancy)).toBe(canonicalVacancy(first.vacancy));
  expect(canonicalVacancy(first.vacancy)).toMatch(/^\{"closesOn":"2024-05-31T17:00","contractDuration":null,/u);
});

test('what else a notice states survives writing and reading; what it does not state stays absent', () => {
  const details = {
    unit: 'Service des achats',
    contractType: 'Durée déterminée',
    posts: 2,
    closesTimeZone: 'heure de Tunis',
    apply: {
      emails: ['rh@exemple.test'],
      links: [],
      instructions: [{ page: 1, quote: 'À envoyer à rh@exemple.test' }],
      mustMention: [{ page: 1, quote: 'Objet : réf. 12' }],
    },
    scoring: { items: [{ label: 'Expérience', points: 40, criteria: ['a'] }], outOf: 100, threshold: 70 },
    lot: { number: '1', title: 'Expert en eau' },
  };
  const parsed = parseVacancyJson({ ...minimal, ...details });
  if (!parsed.ok) throw new Error('not parsed');
  expect(toVacancyJson(parsed.vacancy, ({ key }) => key)).toMatchObject(details);
  const silent = parseVacancyJson(minimal);
  expect(silent.ok && Object.keys(silent.vacancy)).not.toContain('apply');
  expect(parseVacancyJson({ ...minimal, apply: 'by mail' }).ok).toBe(false);
});

test('lots survive being written and read, each with its weights; a problem in one is told with its place', () => {
  const lot = { ...minimal, id: 'v1-1', title: 'Comptable, lot 1', lot: { number: '1', title: 'Rabat' } };
  const parsed = parseVacancyJson({ ...minimal, criteria: [], lots: [lot, { ...lot, id: 'v1-2', lot: { number: '2', title: 'Fès' } }] });
  if (!parsed.ok) throw new Error('not parsed');
  expect(parsed.vacancy.lots?.map((each) => [each.lot?.title, each.criteria.map(({ weight }) => weight)])).toEqual([
    ['Rabat', [0, 75, 25]],
    ['Fès', [0, 75, 25]],
  ]);
  const again = parseVacancyJson(JSON.stringify(toVacancyJson(parsed.vacancy, wording)));
  expect(again.ok && again.vacancy).toEqual(parsed.vacancy);
  const broken = parseVacancyJson({ ...minimal, lots: [{ id: 'x', title: 'y' }] });
  expect(broken.ok === false && broken.problems.map(({ params }) => params.path)).toEqual(['lots[0].criteria']);
});
