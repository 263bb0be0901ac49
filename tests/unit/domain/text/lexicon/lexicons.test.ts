import { expect, test } from 'vitest';
import { findCountries } from '../../../../../renderer/domain/text/lexicon/find-countries.ts';
import { findDegrees } from '../../../../../renderer/domain/text/lexicon/find-degrees.ts';
import { areFieldsRelated, findEducationFields } from '../../../../../renderer/domain/text/lexicon/find-education-fields.ts';
import { findLanguageLevels } from '../../../../../renderer/domain/text/lexicon/find-language-levels.ts';
import { findLanguages } from '../../../../../renderer/domain/text/lexicon/find-languages.ts';
import { findNationalities } from '../../../../../renderer/domain/text/lexicon/find-nationalities.ts';

test.each([
  ['Arabe, français, tachelhit, hassanya', ['ar', 'fr', 'zgh', 'mey']],
  ['Wolof et Diola', ['wo', 'dyo']],
  ['اللغة العربية والفرنسية والأمازيغية', ['ar', 'fr', 'zgh']],
])('languages in %s', (text, codes) => {
  expect(findLanguages(text).map((hit) => hit.value)).toEqual(codes);
});

test.each([
  ['langue maternelle', 'native'],
  ['parfaite maîtrise', 'C1'],
  ['lu, écrit, parlé', 'B2'],
  ['B1', 'B1'],
  ['notions', 'A2'],
])('level of %s', (text, level) => {
  expect(findLanguageLevels(text)[0]?.value).toBe(level);
});

test.each([
  ['DEA en économie', 7],
  ['Maîtrise en droit', 6],
  ['BTS gestion', 5],
  ['Baccalauréat série D', 3],
  ['MSc Economics', 7],
  ['شهادة الإجازة في القانون العام', 6],
  ['Máster Universitario en Cooperación', 7],
  ['PhD in Sociology', 8],
])('degree of %s', (text, level) => {
  expect(findDegrees(text)[0]?.value.level).toBe(level);
});

test('countries, nationalities and fields', () => {
  expect(findCountries('Rabat, Maroc')[0]?.value).toBe('MA');
  expect(findNationalities('belgo-marocaine, Moroccan, بلجيكية').map((hit) => hit.value)).toEqual(['MA', 'MA', 'BE']);
  expect(findEducationFields('Licence en sciences économiques')[0]?.value).toBe('economics');
  expect(areFieldsRelated('economics', 'management')).toBe(true);
  expect(areFieldsRelated('mechanical-engineering', 'law')).toBe(false);
});
