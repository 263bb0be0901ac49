import { expect, it } from 'vitest';
import { readSketch } from '../read-probes.ts';

it.each([
  ['Permis : A et B', ['driving-a', 'driving-b']],
  ['Permis B, C', ['driving-b', 'driving-c']],
  ['رخصة السياقة: صنف ب', ['driving-b']],
  ['Driving licence, category B', ['driving-b']],
  ['Rijbewijs B', ['driving-b']],
  ['Permis de conduire', ['driving']],
  ['Permis de construire', []],
  ['Permis ABC', ['driving-a', 'driving-b', 'driving-c']],
  ['Permis de conduire (catégorie B)', ['driving-b']],
  ['Permis de conduire : oui, catégorie B', ['driving-b']],
  ["Titulaire du permis B et d'une voiture", ['driving-b']],
  ['Permiso de conducir a nombre propio', ['driving']],
  ['Pas de permis de conduire', []],
  ['Sans permis', []],
  ['Permis depuis 2012', ['driving']],
  ['Permis de construire', []],
  ['Permis de conduire en cours', []],
])('« %s » states %j', (line, licences) => {
  expect(readSketch(`# Sara IDRISSI\n${line}\n# EXPÉRIENCE\n2012 - 2015 Assistante`).licences.map(({ value }) => value)).toEqual(licences);
});
