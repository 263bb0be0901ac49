import { expect, test } from 'vitest';
import { documentFromText } from '../../../../renderer/domain/document/from-text.ts';
import { interpretNotice } from '../../../../renderer/domain/vacancy/interpret-notice.ts';
import type { Vacancy } from '../../../../renderer/domain/vacancy/vacancy.ts';

const read = (text: string) => interpretNotice(documentFromText('notice.txt', text));
const codesOf = ({ warnings }: Vacancy): readonly string[] => warnings.map(({ code }) => code);

test('terms of reference: closing time, two languages required and one desirable, documents of both offers, payment no weight', () => {
  const vacancy = read(`TERMES DE RÉFÉRENCE
Appui à la révision du cadre de l'apprentissage
Profil du/de la consultant-e
- Master en droit ou en sciences sociales
- Excellente maîtrise du français et de l'anglais, la compréhension de l'arabe serait un avantage
OFFRE TECHNIQUE
- Une note méthodologique
- Références de travaux précédents
- CV et copies de diplômes
OFFRE FINANCIÈRE
La soumission d'une offre détaillée précisant le nombre de jours et les honoraires.
Modalités de paiement
30 % après validation du rapport de démarrage ; 70 % après validation du rapport final.
Dépôt
Les propositions sont à envoyer à achats@atelier.example au plus tard le 31 mai 2021 à 23h59.`);
  expect(vacancy).toMatchObject({ kind: 'consultancy', closesOn: '2021-05-31T23:59', evaluation: null });
  expect(vacancy.scoring).toBeUndefined();
  const languages = vacancy.criteria.flatMap(({ kind, importance, params }) => (kind === 'language' ? [[params.code, importance]] : []));
  expect(languages).toEqual([
    ['fr', 'required'],
    ['en', 'required'],
    ['ar', 'desirable'],
  ]);
  const documents = vacancy.criteria.flatMap(({ kind, params }) => (kind === 'document' ? [params.type] : []));
  expect(documents).toEqual(['technicalOffer', 'workSample', 'cv', 'diploma', 'financialOffer']);
});

test('a notice that stops before its requirements has no criterion, and says so', () => {
  const vacancy = read(`Titre du poste : Administrateur de projet
Date de clôture (minuit, heure de Genève) : 3 juin 2025
Contexte
Le projet compte douze ans d'expérience et travaille en anglais.
Tâches et responsabilités
1. Coordonner les équipes.
2.`);
  expect(vacancy.criteria).toEqual([]);
  expect(vacancy.closesOn).toBe('2025-06-03T23:59');
  expect(codesOf(vacancy)).toEqual(expect.arrayContaining(['no-criteria-found', 'truncated']));
});

test('a heading of languages without content is told to the panel and gives no language', () => {
  const vacancy = read(`Titre du poste : Chargé de programme
Formation
Diplôme universitaire de premier cycle (licence ou équivalent) en économie ou dans un domaine connexe.
Expérience
Minimum trois ans d'expérience professionnelle dans la formation professionnelle, de préférence à l'étranger.
Langues
Conditions d'emploi
Le contrat est d'un an.`);
  expect(vacancy.criteria.map(({ kind, importance }) => [kind, importance])).toEqual([
    ['education', 'required'],
    ['experience', 'required'],
    ['experience', 'desirable'],
  ]);
  expect(vacancy.criteria[0]?.params).toMatchObject({ minLevel: 6, relatedAccepted: true });
  expect(vacancy.criteria[1]?.params).toMatchObject({ minYears: 3 });
  expect(vacancy.warnings.find(({ code }) => code === 'empty-section')?.message.params).toEqual({ heading: 'Langues' });
});

test.each([
  ['La candidate doit être âgée de moins de 35 ans. Être célibataire. Bonne présentation. Être en bonne santé.', 'Profil'],
  ['Aged under 35 years. Must be single. Pleasant appearance. In good health.', 'Requirements'],
  ['Tener menos de 35 años de edad. Estado civil: soltero. Buena presencia. Gozar de buena salud.', 'Requisitos'],
  ['ألا يتجاوز العمر 35 سنة. أن يكون أعزب. حسن المظهر. أن يكون في صحة جيدة.', 'الشروط المطلوبة'],
])('personal traits are questions to the panel, never criteria but age: %s', (traits, heading) => {
  const vacancy = read(`${heading}\n${traits.split('. ').join('\n')}`);
  expect(vacancy.criteria.map(({ kind }) => kind)).toEqual(['age']);
  expect(codesOf(vacancy)).toEqual(expect.arrayContaining(['legal-age', 'legal-marital-status', 'not-job-related', 'legal-health']));
});
