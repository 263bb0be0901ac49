import { expect, test } from 'vitest';
import { nameOfCode, wordDate } from '../../../renderer/i18n/formatters.ts';
import { createTranslate } from '../../../renderer/i18n/index.ts';

test('a message is worded in each language', () => {
  const message = { key: 'verdict.notEvidenced', params: {} };
  expect(createTranslate('fr')(message)).toBe('Non établi');
  expect(createTranslate('en')(message)).toBe('Not evidenced');
  expect(createTranslate('es')(message)).toBe('No acreditado');
  expect(createTranslate('ar')(message)).toBe('غير مثبت');
});

test('params stand in the wording as they are, without markup escapes', () => {
  expect(createTranslate('en')({ key: 'doubt.hidden-text', params: { detail: 'R&D <b> $t(verdict.met)' } })).toBe(
    'Invisible text was found and left out: R&D <b> $t(verdict.met)',
  );
});

test('plurals follow the language', () => {
  const translate = createTranslate('fr');
  expect(translate({ key: 'duration.years', params: { count: 1 } })).toBe('1 an');
  expect(translate({ key: 'duration.years', params: { count: 4 } })).toBe('4 ans');
});

test('dates are as precise as stated', () => {
  expect(wordDate('2015', 'fr')).toBe('2015');
  expect(wordDate('2015-09', 'fr')).toBe('septembre 2015');
  expect(wordDate('2021-05-31T23:59', 'fr')).toBe('31 mai 2021, 23:59');
  expect(wordDate('en cours', 'fr')).toBe('en cours');
});

test('codes have names, and stand for themselves where there is none', () => {
  expect(nameOfCode('ar', 'language', 'fr')).toBe('arabe');
  expect(nameOfCode('ma', 'region', 'fr')).toBe('Maroc');
  expect(nameOfCode('zgh', 'language', 'fr')).toMatch(/amazigh/u);
  expect(nameOfCode('not a code', 'region', 'fr')).toBe('not a code');
});

test('codes and numbers are worded by the formatters of the catalogue', () => {
  const fr = createTranslate('fr');
  expect(fr({ key: 'params.languages', params: { codes: 'fr,ar' } })).toBe('français ou arabe');
  expect(fr({ key: 'params.education', params: { level: 7 } })).toBe('bac + 5 (master, ingénieur)');
  expect(createTranslate('en')({ key: 'screening.experience.met', params: { months: 27, domains: 'audit', needed: 12 } })).toContain(
    '2 years 3 months',
  );
});
