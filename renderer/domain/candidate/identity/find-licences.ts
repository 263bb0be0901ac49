import labels from '../../../../resources/lexicons/form-labels.json';
import words from '../../../../resources/lexicons/licence-words.json';
import links from '../../../../resources/lexicons/link-words.json';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { afterWord, writtenWords } from '../../text/lexicon/word-pattern.ts';
import { createWordFinder } from '../../text/phrase-finder.ts';
import type { Stated } from '../facts.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';

const findLicenceWords = createWordFinder(listPhrases(labels.licence));
const findShortWords = createWordFinder(listPhrases(words.short));
const findNone = createWordFinder(listPhrases(words.none));
const findWithout = createWordFinder(listPhrases(words.without));
const findPending = createWordFinder(listPhrases(words.pending));
/** What may stand between a licence and its category: "B", "(B)", ": catégories B et C", "⇥ Ligeiros (B)", "oui, classe B". */
const lead = new RegExp(`^[\\s:,;()⇥–-]*(?:${writtenWords(words.category)}(?![\\p{L}])\\.?[\\s:,(–-]*)*[«"“(]*`, 'iu');
/** Capitals alone or together ("ABC"); "a" and "d" are words of other languages too. */
const category = /^(?<letters>[A-E]1?|[A-E]{2,5}|[bc]1?|[بأاجد])(?![\p{L}\p{N}'’])/u;
const link = new RegExp(String.raw`^[»"”)]*\s*(?:[,،/&+-]|${writtenWords(links.and)})?\s*(?=[A-Ebcبأاجد])`, 'u');
const permit = new RegExp(`^${writtenWords(words.permit)}$`, 'iu');
const ofWork = new RegExp(String.raw`^\s+${writtenWords(words.ofWork)}${afterWord}`, 'iu');
const beforeLicence = new RegExp(String.raw`^\s*(?:${writtenWords(words.beforeLicence)}${afterWord})?$`, 'iu');
const latin: Readonly<Record<string, string>> = { ب: 'b', أ: 'a', ا: 'a', ج: 'c', د: 'd' };

/** The categories that stand after the words for a licence, and how many characters they take. */
function readCategories(rest: string): { readonly letters: readonly string[]; readonly length: number } {
  const letters: string[] = [];
  let length = 0;
  let gap = lead.exec(rest)?.[0].length ?? 0;
  for (let match = category.exec(rest.slice(gap)); match; match = category.exec(rest.slice(length + gap))) {
    const written = match.groups?.letters ?? '';
    letters.push(...(/^\p{L}\d?$/u.test(written) ? [written] : [...written]).map((letter) => latin[letter] ?? letter.toLowerCase()));
    length += gap + match[0].length;
    const next = link.exec(rest.slice(length));
    if (!next) break;
    gap = next[0].length;
  }
  return { letters, length };
}

/** "permis de construire", "permis unique": a permit of another kind. */
const isOtherPermit = (word: string, rest: string): boolean => permit.test(word) && ofWork.test(rest);

/** "Permis de conduire : non", "en cours", and "pas de permis", "sans permis" before. */
function saysNo(before: string, rest: string): boolean {
  const after = [...findNone(rest), ...findPending(rest)].some(({ from }) => /^[\s:(⇥–-]*$/u.test(rest.slice(0, from)));
  return after || findWithout(before).some(({ to }) => beforeLicence.test(before.slice(to)));
}

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
      if (letters.length === 0 && isOtherPermit(unit.text.slice(hit.from, hit.to), rest)) continue;
      if (saysNo(unit.text.slice(0, hit.from), rest.slice(length))) continue;
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
