import { expect, test } from 'vitest';
import { catalogues } from '../../../renderer/i18n/catalogues.ts';
import { completeLocales } from '../../../renderer/i18n/locale.ts';

const plural = /_(?:zero|one|two|few|many|other)$/u;
const stems = (keys: readonly string[]): readonly string[] => [...new Set(keys.map((key) => key.replace(plural, '')))].sort();
const params = (wording: string): readonly string[] => [...wording.matchAll(/\{\{\s*([\p{L}\d]+)/gu)].map((match) => match[1] ?? '').sort();

test.each(completeLocales)('%s words every key of French and no other', (locale) => {
  expect(stems(Object.keys(catalogues[locale]))).toEqual(stems(Object.keys(catalogues.fr)));
});

test.each(completeLocales)('%s has the plural forms of its language', (locale) => {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const keys = Object.keys(catalogues[locale]).filter((key) => plural.test(key));
  const missing = stems(keys).flatMap((stem) => categories.map((category) => `${stem}_${category}`).filter((key) => !keys.includes(key)));
  expect(missing).toEqual([]);
});

test.each(completeLocales)('%s takes the same params as French; a plural form may word its count', (locale) => {
  const named = (key: string, wording: string): string =>
    [...new Set(params(wording))].filter((param) => !(param === 'count' && plural.test(key))).join();
  const differing = Object.entries(catalogues[locale]).filter(([key, wording]) => {
    const french = catalogues.fr[key] ?? catalogues.fr[key.replace(plural, '_other')];
    return french !== undefined && named(key, wording) !== named(key, french);
  });
  expect(differing).toEqual([]);
});

test('no wording is empty', () => {
  const empty = completeLocales.flatMap((locale) => Object.entries(catalogues[locale]).filter(([, wording]) => wording.trim() === ''));
  expect(empty).toEqual([]);
});
