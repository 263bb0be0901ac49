import { expect, test } from 'vitest';
import { afterWord, foldedWords, writtenWords } from '../../../../../renderer/domain/text/lexicon/word-pattern.ts';

const entry = { fr: ['de', 'de la', "l'"], en: ['p.'], ar: ['إلى'] };

test('takes the longest of the words that begin alike', () => {
  expect(new RegExp(writtenWords(entry), 'u').exec('de  la ville')?.[0]).toBe('de  la');
});

test('takes signs literally and either apostrophe', () => {
  const words = new RegExp(`^${writtenWords(entry)}$`, 'u');
  expect(['p.', 'l’', "l'"].every((word) => words.test(word))).toBe(true);
  expect(words.test('px')).toBe(false);
});

test('folds words for folded text only', () => {
  expect(new RegExp(foldedWords(entry), 'u').test('الي')).toBe(true);
  expect(new RegExp(writtenWords(entry), 'u').test('الي')).toBe(false);
});

test('joins several entries', () => {
  expect(new RegExp(`^${writtenWords({ fr: ['et'] }, { nl: ['met'] })}$`, 'u').test('met')).toBe(true);
});

test('a word ends at white space, or at its apostrophe', () => {
  const word = new RegExp(`^${writtenWords(entry)}${afterWord}$`, 'u');
  expect(['de ', 'l’'].every((text) => word.test(text))).toBe(true);
  expect(word.test('de')).toBe(false);
});
