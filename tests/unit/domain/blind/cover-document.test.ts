import { expect, test } from 'vitest';
import { createCover } from '../../../../renderer/domain/blind/cover.ts';
import { coverAssessment } from '../../../../renderer/domain/blind/cover-assessment.ts';
import { coverDocument } from '../../../../renderer/domain/blind/cover-document.ts';
import { coverFacts } from '../../../../renderer/domain/blind/cover-facts.ts';
import { interpretApplication } from '../../../../renderer/domain/candidate/interpret-application.ts';
import { documentFromText } from '../../../../renderer/domain/document/from-text.ts';
import { listLines } from '../../../../renderer/domain/document/place.ts';
import { foldDocuments } from '../../../../renderer/domain/search/fold-documents.ts';
import { fold } from '../../../../renderer/domain/text/fold.ts';

const text = `Salma IDRISSI
Chargée de suivi-évaluation
12, rue des Oliviers, Rabat
salma.idrissi@example.org · 06 61 00 11 22 · linkedin.com/in/salmaidrissi
Nationalité : marocaine
Née le 4 mars 1989 à Sefrou
Permis de conduire : B

EXPÉRIENCE PROFESSIONNELLE
01/2018 - 12/2023 : Chargée de suivi-évaluation, Fondation Atlas, Rabat
- Suivi-évaluation de projets de développement rural, sous la direction de M. Karim Alaoui
- Salma a tenu les tableaux de bord sous Excel

FORMATION
2015 - 2017 : Master en gestion de projets, Université Hassan II, Casablanca

RÉFÉRENCES
Houda Tazi, directrice, houda.tazi@example.org
`;
const document = documentFromText('Salma Idrissi CV.txt', text);
const facts = interpretApplication([document], { defaultCountry: 'MA', asOf: '2024-05-31' });
const input = { code: 'C-12AB34', facts, documents: [document], files: ['Salma Idrissi CV.txt'] };
const personal = [
  'Salma',
  'IDRISSI',
  'Oliviers',
  'example.org',
  '11 22',
  'linkedin',
  'marocaine',
  '1989',
  'Sefrou',
  'Karim',
  'Alaoui',
  'Houda',
  'Tazi',
];

test('nothing personal is left of a document, and every line keeps its length', () => {
  const covered = coverDocument(document, facts, { gates: false });
  const shown = JSON.stringify(covered.pages);
  for (const word of personal) expect(shown.toLowerCase()).not.toContain(word.toLowerCase());
  expect(listLines(covered).map((line) => line.text.length)).toEqual(listLines(document).map((line) => line.text.length));
  for (const kept of ['Permis de conduire', 'Fondation Atlas', 'tableaux de bord sous Excel', 'Master en gestion de projets']) {
    expect(shown).toContain(kept);
  }
});

test('open gates show what nationality and age are judged on, and nothing else', () => {
  const shown = JSON.stringify(coverDocument(document, facts, { gates: true }).pages);
  expect(shown).toContain('marocaine');
  expect(shown).toContain('1989');
  for (const word of ['Salma', 'example.org', 'Oliviers', 'Alaoui']) expect(shown).not.toContain(word);
});

test('names in a form are covered whatever stands between label and name, and whatever the facts made of it', () => {
  const form = documentFromText(
    'p11.txt',
    '1. Nom de famille TRAORÉ\n2. Prénoms Issiaka Bakary\n\nNom de l’employeur : Atelier Sud\nIdentité visuelle du projet',
  );
  const shown = listLines(coverDocument(form, null, { gates: false })).map((line) => line.text);
  expect(shown).toEqual([
    '1. Nom de famille ██████',
    '2. Prénoms ███████ ██████',
    'Nom de l’employeur : Atelier Sud',
    'Identité visuelle du projet',
  ]);
});

test('the words to search hold no name', () => {
  const found = foldDocuments([coverDocument(document, facts, { gates: false })]);
  for (const word of personal) expect(found).not.toContain(fold(word));
  expect(found).toContain('excel');
});

test('facts and verdicts of a covered application hold nothing personal, and quotations stand in the covered document', () => {
  const cover = createCover({ ...input, gates: false });
  const line = listLines(document).find((each) => each.text.includes('Karim'));
  const place = { file: document.file, page: 1, line: line?.index ?? 0, from: 0, lastLine: line?.index ?? 0, to: line?.text.length ?? 0 };
  const born = facts.birthDate;
  if (!line || !born) throw new Error('the line and the birth date are expected');
  const verdict = (criterionId: string, evidence: typeof born.evidence) => ({
    criterionId,
    verdict: 'met' as const,
    points: 1,
    outOf: 1,
    reason: { key: 'screening.age.met', params: { stated: '1989-03-04', title: 'Salma Idrissi' } },
    evidence: [evidence],
    question: null,
  });
  const assessment = {
    verdicts: [verdict('suivi', { place, quote: line.text }), verdict('age', born.evidence)],
    status: 'ranked' as const,
    needsReview: false,
    score: 1,
    confidence: 1,
    doubts: [{ code: 'name-uncertain' as const, file: document.file, page: null, detail: 'Salma' }],
  };
  const covered = coverAssessment(assessment, cover, new Set(['age']));
  expect(covered.verdicts[1]).toMatchObject({ verdict: 'met', reason: { key: 'report.withheld' }, evidence: [] });
  const quote = covered.verdicts[0]?.evidence[0];
  expect(quote?.quote).toBe(listLines(cover.documents[0] ?? document)[line.index]?.text);
  expect(quote?.place).toEqual({ ...place, file: 'C-12AB34/1.txt' });
  const shown = JSON.stringify([covered, coverFacts(facts, cover), cover.documents]);
  for (const word of personal) expect(shown).not.toContain(word);
  expect(coverFacts(facts, createCover({ ...input, gates: true })).nationality.map(({ value }) => value)).toEqual(['MA']);
});
