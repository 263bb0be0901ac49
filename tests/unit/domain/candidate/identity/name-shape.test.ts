import { expect, test } from 'vitest';
import { scoreNameShape, trimName } from '../../../../../renderer/domain/candidate/identity/name-shape.ts';

test.each([
  ['Dr. Ing. Hans-Peter Müller', 'Hans-Peter Müller'],
  ['Curriculum Vitae – Jean Dupont', 'Jean Dupont'],
  ['CV de Mme Aïcha BENALI', 'Aïcha BENALI'],
  ['Jean DUPONT, Ph.D.', 'Jean DUPONT'],
  ['Van der Linden, Pieter', 'Van der Linden Pieter'],
  ['Fatima-Ezzahra BOUZIDI épouse ALAMI', 'Fatima-Ezzahra BOUZIDI épouse ALAMI'],
  ['Fatima-Ezzahra ALAMI née BOUZIDI', 'Fatima-Ezzahra ALAMI'],
  ['Mme Fatoumata Binta DIALLO, née le 18.03.1994', 'Fatoumata Binta DIALLO'],
  ['محمد الأمين ولد الشيخ', 'محمد الأمين ولد الشيخ'],
])('the name in %s', (text, name) => {
  expect(trimName(text)).toBe(name);
  expect(scoreNameShape(name)).toBeGreaterThan(0);
});

test.each(['Chef de Projet', 'Rue Haute', 'Rabat Agdal', 'Social Protection', 'KONÉ', 'السيرة الذاتية', 'Bac + 5'])(
  '%s is no name',
  (text) => {
    expect(scoreNameShape(trimName(text))).toBe(0);
  },
);
