import { expect, test } from 'vitest';
import { nameLooseSection, nameSection } from '../../../../../renderer/domain/candidate/sections/heading-names.ts';

test.each([
  ['I. FORMATION ACADÉMIQUE ET DIPLÔMES', 'education'],
  ['EXPÉRIENCE PROFESSIONNELLE / WORK EXPERIENCE', 'experience'],
  ['Expériences professionnelles (suite)', 'experience'],
  ['Langue(s) maternelle(s)', 'languages'],
  ['Séminaires, ateliers et formations', 'training'],
  ['ANNEXE – MISSIONS DE CONSULTANCE', 'consultancy'],
  ['التكوين الأكاديمي والشهادات', 'education'],
  ['FORMACIÓN ACADÉMICA', 'education'],
  ['Talenkennis', 'languages'],
])('%s is a heading of %s', (text, section) => {
  expect(nameSection(text, true)).toBe(section);
});

test.each(['Experience in the region', 'Expérience de terrain'])('%s opens a section where it looks like a heading', (text) => {
  expect(nameLooseSection(text)).toBe('experience');
});

test.each(['Chargée de formation', 'Emploi actuel : Coordinatrice', 'Stagiaire marketing'])('%s is no heading', (text) => {
  expect(nameSection(text, true) ?? nameLooseSection(text)).toBeNull();
});
