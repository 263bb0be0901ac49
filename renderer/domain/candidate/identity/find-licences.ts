import labels from '../../../../resources/lexicons/form-labels.json';
import words from '../../../../resources/lexicons/licence-words.json';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { createPhraseFinder } from '../../text/phrase-finder.ts';
import type { Stated } from '../facts.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';

const findLicenceWords = createPhraseFinder(listPhrases(labels.licence).map((phrase) => [phrase, true] as const));
const findShortWords = createPhraseFinder(listPhrases(words.short).map((phrase) => [phrase, true] as const));
const findNone = createPhraseFinder(listPhrases(words.none).map((phrase) => [phrase, true] as const));
const categoryWords = listPhrases(words.category)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** "B", "(B)", ": catégories B et C", "⇥ Ligeiros (B)". */
const categoryAfter = new RegExp(
  `^[\\s:,()⇥-]*(?:(?:${categoryWords})\\.?[\\s:,(]*)?[«"“(]?(?<category>[A-EÉبأاجد]1?)(?![\\p{L}\\p{N}])`,
  'iu',
);
const latin: Readonly<Record<string, string>> = { ب: 'b', أ: 'a', ا: 'a', ج: 'c', د: 'd' };

/** Another category of the same licence: "A et B", "B, C". */
const nextCategory = /^\s*(?:[,،/&+-]|et|and|y|e|en|و)\s*(?<category>[A-EÉبأاجد]1?)(?![\p{L}\p{N}])/iu;

/** The categories that stand after the words for a licence, and how many characters they take. */
function readCategories(rest: string): { readonly letters: readonly string[]; readonly length: number } {
  const letters: string[] = [];
  let length = 0;
  for (let match = categoryAfter.exec(rest); match; match = nextCategory.exec(rest.slice(length))) {
    const letter = match.groups?.category?.toLowerCase() ?? '';
    letters.push(latin[letter] ?? letter);
    length += match[0].length;
  }
  return { letters, length };
}

/** "permis de construire", "permis unique": a permit of another kind. */
const isOtherPermit = (word: string, rest: string): boolean => /^permis$/iu.test(word) && /^\s+d[e’']/iu.test(rest);

/** "Permis de conduire : non". */
const saysNo = (rest: string): boolean => findNone(rest).some(({ from }) => /^[\s:⇥-]*$/u.test(rest.slice(0, from)));

/** "Driving licence" as a heading, its categories alone on the next line. */
function readBelow(rest: string, next: Unit | undefined): readonly string[] {
  if (!next || !/^[\s:]*$/u.test(rest)) return [];
  const { letters, length } = readCategories(next.text);
  return next.text.slice(length).trim() === '' ? letters : [];
}

/** Driving licences that the units state: `driving`, with the category where it is given (`driving-b`). */
export function findLicences(units: readonly Unit[]): readonly Stated<string>[] {
  const found: Stated<string>[] = [];
  const add = (value: string, evidence: Stated<string>['evidence']): void => {
    if (!found.some((known) => known.value === value)) found.push({ value, evidence });
  };
  for (const [at, unit] of units.entries()) {
    for (const hit of findLicenceWords(unit.text)) {
      const rest = unit.text.slice(hit.to);
      const { letters, length } = readCategories(rest);
      if (letters.length === 0 && (isOtherPermit(unit.text.slice(hit.from, hit.to), rest) || saysNo(rest))) continue;
      const below = letters.length === 0 ? readBelow(rest, units[at + 1]) : [];
      const values = [...letters, ...below].map((letter) => `driving-${letter}`);
      const evidence = quoteUnit(unit, hit.from, hit.to + length);
      for (const value of values.length === 0 ? ['driving'] : values) add(value, evidence);
    }
    for (const hit of findShortWords(unit.text)) {
      const { letters, length } = readCategories(unit.text.slice(hit.to));
      for (const letter of letters) add(`driving-${letter}`, quoteUnit(unit, hit.from, hit.to + length));
    }
  }
  return found;
}
