import { expect, test } from 'vitest';
import { interpretApplication } from '../../../../../renderer/domain/candidate/interpret-application.ts';
import { documentFromText } from '../../../../../renderer/domain/document/from-text.ts';

const positions = (...lines: readonly string[]) =>
  interpretApplication([documentFromText('cv.txt', ['Rim Ayari', '', 'EXPÉRIENCE PROFESSIONNELLE', ...lines].join('\n\n'))], {
    defaultCountry: 'TN',
    asOf: '2024-01-01',
  }).experience.map(({ title, start, end, current }) => [title, start, end, current]);

test('the end of a range that wrapped in its column belongs to the entry above', () => {
  expect(
    positions(
      'Mars 2019 à\tChargée de suivi, Office du lac, Bizerte',
      "aujourd'hui\t• Tenue des tableaux de bord",
      'Oct. 2014 à févr.\tEnquêtrice, Cabinet Sondage Plus, Tunis',
      '2019\t• Entretiens auprès des ménages',
    ),
  ).toEqual([
    ['Chargée de suivi', '2019-03', null, true],
    ['Enquêtrice', '2014-10', '2019-02', false],
  ]);
});

test('a dash between a date and a title opens no range when another entry follows', () => {
  expect(positions('2020 - Comptable, Société Amal, Sfax', '2018 - Aide-comptable, Société Nour, Sfax')).toEqual([
    ['Comptable', '2020', '2020', false],
    ['Aide-comptable', '2018', '2018', false],
  ]);
});
