import { expect, test } from 'vitest';
import { documentFromText } from '../../../../../renderer/domain/document/from-text.ts';
import { interpretNotice } from '../../../../../renderer/domain/vacancy/interpret-notice.ts';
import type { Vacancy } from '../../../../../renderer/domain/vacancy/vacancy.ts';

const read = (text: string) => interpretNotice(documentFromText('notice.txt', text));
const labelsOf = ({ criteria }: Vacancy): readonly string[] => criteria.map(({ label }) => label);

test('each lot asks what is common and what is its own', () => {
  const { lots = [], warnings } = read(`Appui aux potières
Profil commun
- Maîtrise du français
Profils spécifiques
Lot 1 : Formatrice en céramique
- Master en arts
Lot n° 2 – Expert en commerce
- Master en commerce
Dossier
- CV et lettre de motivation`);
  expect(lots.map(({ title, lot }) => [lot?.number, title])).toEqual([
    ['1', 'Formatrice en céramique'],
    ['2', 'Expert en commerce'],
  ]);
  expect(lots.map(labelsOf)).toEqual([
    ['Maîtrise du français', 'Master en arts'],
    ['Maîtrise du français', 'Master en commerce'],
  ]);
  expect(new Set(lots.map(({ id }) => id)).size).toBe(2);
  expect(warnings.map(({ code }) => code)).toContain('several-lots');
});

test('a lot goes on through the sections below its heading', () => {
  const { lots = [], criteria } = read(`Avis de recrutement
Lot 1 : Comptable
Profil
- Licence en comptabilité
Lot 2 : Chauffeur
Profil
- Permis de conduire B
Comment postuler
- CV à envoyer avant le 3 mars 2025`);
  expect(lots.map(labelsOf)).toEqual([['Licence en comptabilité'], ['Permis de conduire B']]);
  expect(criteria).toEqual([]);
});

test('lots that are only named make no vacancy of their own', () => {
  const notice = read(`Étude
Contexte
La mission comprend :
Lot 1 : Étude du marché
Lot 2 : Plan d'action
Profil
- Master en économie`);
  expect(notice.lots).toBeUndefined();
  expect(labelsOf(notice)).toEqual(['Master en économie']);
});

test("a table of posts gives each post its own diploma, in place of the notice's general word for it", () => {
  const { lots = [], criteria } = read(`Concours externe
Code\tPoste\tNombre\tDiplôme exigé\tLieu d'affectation
T1\tTechnicien de réseau\t3\tBTS en réseaux\tTunis
T2\tIngénieur\t1\tDiplôme d'ingénieur en informatique\tSfax
Conditions requises
- Être titulaire du diplôme exigé pour le poste
- Permis de conduire B`);
  expect(lots.map(({ lot, posts, dutyStation }) => [lot?.number, posts, dutyStation])).toEqual([
    ['T1', 3, 'Tunis'],
    ['T2', 1, 'Sfax'],
  ]);
  const levels = lots.map((each) => each.criteria.flatMap(({ kind, params }) => (kind === 'education' ? [params.minLevel] : [])));
  expect(levels).toEqual([[5], [7]]);
  expect(criteria.map(({ kind }) => kind)).toEqual(['education', 'license']);
});
