import { expect, test } from 'vitest';
import type { Facts } from '../../../../renderer/domain/candidate/facts.ts';
import { interpretApplication } from '../../../../renderer/domain/candidate/interpret-application.ts';
import type { Document } from '../../../../renderer/domain/document/document.ts';
import { listLines } from '../../../../renderer/domain/document/place.ts';
import { sketchDocument } from '../../../helpers/sketch-document.ts';

const context = { defaultCountry: 'MA', asOf: '2024-01-15' };
const read = (...documents: readonly Document[]): Facts => interpretApplication(documents, context);

const cv = sketchDocument(
  'cv.pdf',
  `# Lina BERRADA

lina.berrada@example.org | 34 ans

# EXPÉRIENCE

## Chargée de projet
Association Amal, Rabat
Depuis 2019
* Suivi de 12 projets. Rédaction de rapports.

# LANGUES

Français : courant`,
);
const letter = sketchDocument(
  'lettre.pdf',
  `Lina Berrada

Rabat, le 3 mars 2023

Madame, Monsieur,

De nationalité marocaine et née le 2 mai 1989, je suis candidate. J'ai animé un réseau de 30 coopératives.

Veuillez agréer, Madame, Monsieur, mes salutations distinguées.`,
);

test('a letter speaks where the CV is silent', () => {
  const facts = read(cv, letter);
  expect(facts.documents.map(({ value }) => value)).toEqual(['cv', 'coverLetter']);
  expect(facts.nationality.map(({ value, evidence }) => [value, evidence.place.file])).toEqual([['MA', 'lettre.pdf']]);
  expect(facts.birthDate?.value).toBe('1989-05-02');
  expect(facts.statedAge).toMatchObject({ value: 34, on: '2023-03-03' });
});

test('every sentence is a passage, with its section and its position', () => {
  const passages = read(cv, letter).passages.map(({ section, position, evidence }) => [section, position, evidence.quote]);
  expect(passages).toContainEqual(['experience', 0, 'Rédaction de rapports.']);
  expect(passages).toContainEqual(['languages', null, 'Français : courant']);
  expect(passages).toContainEqual(['letter', null, "J'ai animé un réseau de 30 coopératives."]);
});

test('every quotation stands at its place', () => {
  const facts = read(cv, letter);
  const lines = new Map([cv, letter].map((document) => [document.file, listLines(document)]));
  const evidence = [...facts.passages, ...facts.experience, ...facts.languages, ...facts.nationality].map((fact) => fact.evidence);
  expect(evidence.length).toBeGreaterThan(10);
  for (const { place, quote } of evidence) {
    const text = lines.get(place.file)?.[place.line]?.text ?? '';
    if (place.line === place.lastLine) expect(text.slice(place.from, place.to)).toBe(quote);
    else expect(quote.startsWith(text.slice(place.from))).toBe(true);
  }
});

test('two people, or nobody, in one application is a doubt', () => {
  const other = sketchDocument(
    'autre.pdf',
    '# Omar TAZI\n\n# EXPÉRIENCE\n\n2015 – 2018 : Comptable, Banque Atlas\n\n# FORMATION\n\n2014 : Licence en gestion',
  );
  expect(read(cv, other).doubts.map(({ code }) => code)).toContain('several-people');
  expect(read(cv, letter).doubts).toEqual([]);
  expect(read(sketchDocument('photo.pdf', 'Vacances à la plage')).doubts.map(({ code }) => code)).toContain('not-a-cv');
});

test('dates that contradict themselves are kept and doubted', () => {
  const facts = read(
    sketchDocument(
      'cv.pdf',
      '# Omar TAZI\n\n# EXPÉRIENCE\n\nMars 2019 – Février 2017 : Comptable, Banque Atlas\n2012 – 2014 : Aide-comptable, Banque Atlas',
    ),
  );
  expect(facts.experience[0]).toMatchObject({ start: '2019-03', end: '2017-02' });
  expect(facts.doubts.map(({ code }) => code)).toContain('contradictory-dates');
});
