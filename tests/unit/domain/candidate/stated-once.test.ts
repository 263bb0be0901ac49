import { expect, test } from 'vitest';
import { interpretApplication } from '../../../../renderer/domain/candidate/interpret-application.ts';
import { documentFromText } from '../../../../renderer/domain/document/from-text.ts';

const read = (...lines: readonly string[]) =>
  interpretApplication([documentFromText('cv.txt', lines.join('\n\n'))], { defaultCountry: 'BE', asOf: '2024-01-01' });

test('a year that wrapped in a narrow column belongs to the birth date above it', () => {
  expect(read('Olga Prieto', 'Nacida el 3 de abril de', '1991', 'Nacionalidad española').birthDate?.value).toBe('1991-04-03');
});

test('a birth date in ISO 8601 is no telephone', () => {
  expect(read('Jan Peeters', 'Date of birth: 1995-07-14 | +32 470 12 34 56').phones.map(({ value }) => value)).toEqual(['+32470123456']);
});

test('a level word governs the names after it, a bracket the name before it', () => {
  const { languages } = read('Jan Peeters', 'LANGUAGES', 'Fluent in Dutch and English, good command of French and basic Spanish (A2)');
  expect(languages.map(({ code, cefr }) => [code, cefr])).toEqual([
    ['nl', 'C1'],
    ['en', 'C1'],
    ['fr', 'B2'],
    ['es', 'A2'],
  ]);
});

test('a numbered field of a form has its value below its label', () => {
  expect(read('PERSONAL HISTORY FORM', '1. Family name\nDE WILDE', '2. First name\nAnke').name?.value).toBe('Anke DE WILDE');
});

test('a labelled trait is nobody’s name', () => {
  const { name } = read('INFORMATIONS Anke De Wilde', 'anke.dewilde@example.org', 'Sexe Féminin | Date de naissance 30/11/1995');
  expect(name?.value).not.toContain('Sexe');
});
