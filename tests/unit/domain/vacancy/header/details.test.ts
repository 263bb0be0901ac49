import { expect, test } from 'vitest';
import { documentFromText } from '../../../../../renderer/domain/document/from-text.ts';
import { interpretNotice } from '../../../../../renderer/domain/vacancy/interpret-notice.ts';

const read = (text: string) => interpretNotice(documentFromText('notice.txt', text));

test('the address for applications is told from that for questions', () => {
  const { apply } = read(`Comptable
How to apply
Send your CV to jobs@hill.example with the subject line "ACC-7". For questions, write to info@hill.example.`);
  expect(apply?.emails).toEqual(['jobs@hill.example']);
  expect(apply?.mustMention.map(({ quote }) => quote)).toEqual(['Send your CV to jobs@hill.example with the subject line "ACC-7"']);
});

test('an e-mail address or a page among duties and context is nowhere to apply to', () => {
  const { apply } = read(`Comptable
Contexte
La Fondation (www.colline.example) publie ses offres à contact@colline.example.
Profil
- Licence en comptabilité`);
  expect(apply).toBeUndefined();
});

test.each([
  ['Concours pour le recrutement de douze (12) ingénieurs', 12],
  ['Field Officers (3 positions)', 3],
  ['Le Centre recrute 2 formateurs', 2],
  ['The office is recruiting an officer with 5 years of experience', undefined],
  ['Recrutement de consultants pour 3 ans', undefined],
  ['Avis n° 12 – Chargé de projet', undefined],
])('posts: %s', (title, posts) => {
  expect(read(`${title}\nProfil\n- Licence en gestion`).posts).toBe(posts);
});

test('"N/A" is no unit and no contract', () => {
  const { unit, contractType } = read('Poste : Comptable\nUnité : N/A\nType de contrat : sans objet\nProfil\n- Licence en gestion');
  expect([unit, contractType]).toEqual([undefined, undefined]);
});
