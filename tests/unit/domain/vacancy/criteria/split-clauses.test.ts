import { expect, test } from 'vitest';
import { splitClauses } from '../../../../../renderer/domain/vacancy/criteria/split-clauses.ts';

const read = (sentence: string): readonly (readonly [string, string | null])[] =>
  splitClauses(sentence).map(({ text, importance }) => [text.replace(/[\s,.]+$/u, '').trim(), importance] as const);

test('one sentence, two requirements of different weight', () => {
  expect(read('Une expérience en ONG est un avantage et un parcours professionnel au Sahel est exigé.')).toEqual([
    ['Une expérience en ONG est un avantage', 'desirable'],
    ['un parcours professionnel au Sahel est exigé', 'required'],
  ]);
});

test('nouns that share what follows stay together, nouns with words of their own part', () => {
  expect(read('Connaissance et maîtrise des concepts de décentralisation')).toHaveLength(1);
  expect(read('Compétences rédactionnelles et maîtrise des outils informatiques')).toHaveLength(2);
});

test('a plural predicate speaks of all that stands before it', () => {
  expect(read('La maîtrise de QGIS et la connaissance de la région sont souhaitées')).toEqual([
    ['La maîtrise de QGIS', 'desirable'],
    ['la connaissance de la région sont souhaitées', 'desirable'],
  ]);
});

test('what is said of one language behind a comma is said of it alone', () => {
  expect(read("Très bonne maîtrise de l'arabe et du français, l'anglais est un atout")).toEqual([
    ["Très bonne maîtrise de l'arabe et du français", null],
    ["l'anglais est un atout", 'desirable'],
  ]);
  expect(read('Fluent Arabic and French, English is an asset').map(([, importance]) => importance)).toEqual([null, 'desirable']);
  expect(read("La maîtrise de l'arabe, l'anglais et l'espagnol sont un atout")).toHaveLength(1);
});

test('years within years, and a preference in a tail, are demands of their own', () => {
  expect(read("6 ans d'expérience en finance, dont 2 ans à l'étranger, de préférence au Sahel")).toEqual([
    ["6 ans d'expérience en finance", null],
    ["2 ans à l'étranger", null],
    ['de préférence au Sahel', 'desirable'],
  ]);
});

test('"at least" requires only where nothing makes it desirable', () => {
  expect(read("Au moins deux ans d'expérience seraient un atout")).toEqual([
    ["Au moins deux ans d'expérience seraient un atout", 'desirable'],
  ]);
});
