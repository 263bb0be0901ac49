import { expect, test } from 'vitest';
import { buildGridSheet } from '../../../../../renderer/domain/report/grid-sheet/grid-sheet.ts';
import { buildPaperHtml } from '../../../../../renderer/domain/report/paper/paper-html.ts';
import { emptyVacancy } from '../../../../../renderer/domain/vacancy/empty-vacancy.ts';
import type { Criterion, Vacancy } from '../../../../../renderer/domain/vacancy/vacancy.ts';
import { createTranslate } from '../../../../../renderer/i18n/index.ts';

const asked = (index: number, more: object = {}): Criterion =>
  ({
    id: `x-${index}`,
    kind: 'experience',
    importance: 'required',
    label: 'Au moins quatre ans d’expérience dans l’emploi des jeunes',
    weight: 5,
    params: { minYears: 4, domains: ['emploi des jeunes'] },
    source: { page: 2, quote: 'Au moins quatre ans' },
    equivalents: [],
    ...more,
  }) as Criterion;

const sheetOf = (vacancy: Partial<Vacancy>, panel: readonly string[] = ['Nadia Fassi', 'Omar Tazi'], locale = 'fr') =>
  buildGridSheet(
    {
      vacancy: { ...emptyVacancy('v', 'Chargé de projet', 'fr'), closesOn: '2026-10-15', ...vacancy },
      grid: { hash: 'a'.repeat(64), version: 2, frozenAt: '2026-10-20T09:00:00.000Z', panel },
      asOf: '2026-10-15',
      tool: { name: 'Tamis', version: '1.0.0', electron: '45.0.0' },
      generatedAt: '2026-10-20T09:00:00.000Z',
      organisation: { name: null, reference: null, logo: null },
    },
    createTranslate(locale === 'ar' ? 'ar' : 'fr'),
    locale,
  );

const criteria = (count: number): readonly Criterion[] => Array.from({ length: count }, (_, index) => asked(index));

test('the sheet holds what is asked, equivalents, weights, version, hash and room to sign', () => {
  const { html } = buildPaperHtml(
    sheetOf({ criteria: [asked(1, { equivalents: ['insertion'] }), asked(2, { importance: 'desirable', invoked: false })] }),
  );
  for (const words of [
    '4 ans au moins · emploi des jeunes · équivalents\u00a0: insertion',
    'Souhaité, non invoqué',
    'version 2',
    'a'.repeat(64),
    'Nadia Fassi',
  ])
    expect(html).toContain(words);
});

test('answers to legal questions and those without one stand on it', () => {
  const warning = { code: 'legal-age', message: { key: 'vacancy.warning.stated', params: { text: 'Un âge est demandé.' } }, page: 1 };
  expect(buildPaperHtml(sheetOf({ criteria: criteria(1), warnings: [warning] })).html).toContain('Questions juridiques sans réponse');
  const answers = [{ code: 'legal-age', text: 'Un âge', answer: 'kept', reason: 'Décret 2-11' }] as const;
  const { html } = buildPaperHtml(sheetOf({ criteria: criteria(1), warnings: [warning], answers }));
  expect(html).toContain('Décret 2-11');
  expect(html).not.toContain('Questions juridiques sans réponse');
});

test('the type is as large as one page allows, and never below six points', () => {
  const sizes = [4, 12, 20, 60].map((count) => sheetOf({ criteria: criteria(count) }).typeSize ?? 0);
  expect(sizes[0]).toBe(9);
  expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
  expect(sizes[2]).toBeGreaterThan(6);
  expect(sizes[3]).toBe(6);
});

test('Arabic reads from the right', () => {
  const { html } = buildPaperHtml(sheetOf({ criteria: criteria(1) }, [], 'ar'));
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('شبكة التقييم');
});
