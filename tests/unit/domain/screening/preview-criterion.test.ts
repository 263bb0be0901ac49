import { expect, test } from 'vitest';
import { assess } from '../../../../renderer/domain/screening/assess.ts';
import { termLanguages } from '../../../../renderer/domain/screening/concepts/term-sets.ts';
import { previewCriterion } from '../../../../renderer/domain/screening/preview-criterion.ts';
import type { Criterion } from '../../../../renderer/domain/vacancy/vacancy.ts';
import { buildFacts, type FactsDraft } from './build-facts.ts';
import { buildVacancy, criterion } from './build-vacancy.ts';

const verdictOn = (asked: Criterion, person: FactsDraft) =>
  assess(buildFacts(person), buildVacancy([asked]), '2024-04-07').verdicts[0]?.verdict;
const skill = criterion('skill', 'Maîtrise du suivi-évaluation', {});

test('every term that is shown for a skill, in every language, does show it', () => {
  const [sought] = previewCriterion(skill).sought;
  const [set] = sought?.terms ?? [];
  for (const language of termLanguages) {
    const [term] = set?.terms[language] ?? [];
    expect(term).toBeTruthy();
    expect(verdictOn(skill, { lines: { skills: [term ?? ''] } })).toBe('met');
  }
});

test('the equivalents of the panel are shown and honoured, whatever the kind', () => {
  const title = criterion(
    'experience',
    'Trois ans de suivi-évaluation',
    { minYears: 3, domains: ['suivi-évaluation'] },
    { equivalents: ['xylologue'] },
  );
  expect(previewCriterion(title).equivalents).toEqual([{ texts: ['xylologue'], terms: [] }]);
  const xylologist = { title: 'Xylologue principale', start: '2018-01', end: '2023-12' };
  expect(verdictOn(title, { positions: [xylologist] })).toBe('met');
  const degree = criterion(
    'education',
    'Licence en économie',
    { minLevel: 6, fields: ['économie'], relatedAccepted: false },
    { equivalents: ['xylologie'] },
  );
  expect(previewCriterion(degree).equivalents.map(({ texts }) => texts)).toEqual([['xylologie']]);
  expect(verdictOn(degree, { education: [[6, 'Licence en xylologie']] })).toBe('met');
  const licence = criterion('license', 'Permis B', { type: 'B' }, { equivalents: ['C1'] });
  expect(verdictOn(licence, { licences: ['C1'] })).toBe('met');
  expect(verdictOn(criterion('license', 'Permis B', { type: 'B' }), { licences: ['C1'] })).toBe('notEvidenced');
  expect(verdictOn({ ...skill, equivalents: ['xylologie appliquée'] }, { lines: { skills: ['Xylologie appliquée'] } })).toBe('met');
});

test('how many of the listed subjects are needed, and what is not known to the lexicon', () => {
  const listed = criterion('skill', 'Suivi-évaluation, genre et xylologie des zinfans', {});
  const preview = previewCriterion(listed);
  expect(preview.needed).toBe(Math.ceil(preview.sought.length * 0.6));
  expect(previewCriterion(criterion('skill', 'Xylologie zinfane', {})).sought).toEqual([{ texts: ['Xylologie zinfane'], terms: [] }]);
});

test('related fields count where the notice accepts them, else the panel decides', () => {
  const params = { minLevel: 7, fields: ['économie'], relatedAccepted: true };
  const related = previewCriterion(criterion('education', 'Master', params));
  expect(related.near.map(({ id }) => id)).toContain('statistics');
  expect(related.near.map(({ id }) => id)).not.toContain('economics');
  expect(related.nearCounts).toBe('yes');
  expect(previewCriterion(criterion('education', 'Master', { ...params, relatedAccepted: false })).nearCounts).toBe('panel');
});

test('without domains every position counts, and gates have nothing to look for', () => {
  expect(previewCriterion(criterion('experience', 'Deux ans', { minYears: 2, domains: [] })).sought).toEqual([]);
  expect(previewCriterion(criterion('nationality', 'Marocaine', { anyOf: ['MA'] })).sought).toEqual([]);
});

test('an equivalent that names several things is met by all of them together; listed apart, one is enough', () => {
  const xylology = criterion('skill', 'Maîtrise de la xylologie', {});
  const accepting = (...equivalents: readonly string[]): Criterion => ({ ...xylology, equivalents });
  const one = { lines: { skills: ['Microfinance'] } };
  const both = { lines: { skills: ['Microfinance et agriculture'] } };
  expect(verdictOn(accepting('microfinance et agriculture'), one)).toBe('notEvidenced');
  expect(verdictOn(accepting('microfinance et agriculture'), both)).toBe('met');
  expect(verdictOn(accepting('microfinance', 'agriculture'), one)).toBe('met');
  const years = criterion(
    'experience',
    'Trois ans de xylologie',
    { minYears: 3, domains: ['xylologie'] },
    { equivalents: ['microfinance agricole'] },
  );
  const post = (title: string) => ({ positions: [{ title, start: '2018-01', end: '2023-12' }] });
  expect(verdictOn(years, post('Chargé de microfinance agricole'))).toBe('met');
  expect(verdictOn(years, post('Chargé de microfinance'))).not.toBe('met');
});
