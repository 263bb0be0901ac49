import nameWords from '../../../resources/lexicons/name-words.json';
import type { Facts } from '../candidate/facts.ts';
import { dateWords } from '../dates/date-patterns.ts';
import { fold, foldKeepingOffsets, listWords } from '../text/fold.ts';
import { afterWord } from '../text/lexicon/word-pattern.ts';
import { findOtherPeople } from './find-other-people.ts';
import type { Span } from './span.ts';

/** What of an application tells who somebody is, wherever words of it are shown. */
export type IdentityFacts = Pick<Facts, 'name' | 'emails' | 'birthDate' | 'statedAge'>;

/** Finds what identifies a candidate, or names another person, in a text. */
export type FindIdentity = (text: string) => readonly Span[];

/** Addresses of the web and of mail. */
const contact = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}-]+\.(?:com|net|org|me|io|fr|ma|tn)\/\S+|[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}.-]+/gu;

/** Digits enough for a telephone number; neither a date nor two years. */
const telephone =
  /(?!(?:19|20)\d\d\s?-\s?(?:19|20)\d\d(?!\d)|\d{1,2}[.\s-]\d{1,2}[.\s-]\d{4}(?!\d)|\d{4}-\d\d-\d\d(?!\d))(?<!\d)\+?\d(?:[\s().-]{0,2}\d){7,}/gu;

/** Arabic-Indic digits as the European ones, one sign for one sign. */
const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** A birth date as documents write it, in figures or with the month in words. */
function datePattern(birthDate: string): RegExp | null {
  const [year = '', month, day] = birthDate.split('-');
  if (!month || !day) return null;
  const [m, d] = [`0?${Number(month)}`, `0?${Number(day)}`];
  const y = `(?:${year}|${year.slice(2)})`;
  const gap = '[/.\\s-]+';
  const word = '[\\p{L}]{3,}\\.?';
  const forms = [
    `${d}${gap}${m}${gap}${y}`,
    `${m}${gap}${d}${gap}${year}`,
    `${year}${gap}${m}${gap}${d}`,
    `${d}${dateWords.ordinal}?\\.?${gap}(?:${dateWords.of}${afterWord})?${word}[\\s,-]+(?:${dateWords.of}${afterWord})?${year}`,
    `${word}\\s+${d}${dateWords.ordinal}?,?\\s+${year}`,
  ];
  return new RegExp(`(?<![\\d\\p{L}])(?:${forms.join('|')})(?!\\d)`, 'gu');
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));

/** Shortest word of an address that counts as a name: it often spells the name in another script or order than the document. */
const addressWord = 4;

/** Particles of names are common words of a language: they name nobody. */
const particles = new Set(nameWords.particles.map(fold));

/** Words that name the candidate: those of the name, and those before the `@` of the addresses. */
function listNames(facts: IdentityFacts): ReadonlySet<string> {
  const stated = listWords(fold(facts.name?.value ?? '')).filter((word) => word.length > 1 && !particles.has(word));
  const addresses = facts.emails.flatMap(({ value }) => fold(value.split('@')[0] ?? '').split(/[^\p{L}]+/u));
  return new Set([...stated, ...addresses.filter((word) => word.length >= addressWord)]);
}

/** Runs of letters that are a name, or hold one glued to others as the name of an account does. */
function findNames(text: string, words: ReadonlySet<string>, glued: readonly string[]): readonly Span[] {
  const folded = foldKeepingOffsets(text);
  return [...folded.text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([run]) => words.has(run) || glued.some((word) => run.includes(word)))
    .map(({ index, 0: run }) => ({
      from: folded.offsets[index] ?? text.length,
      to: folded.offsets[index + run.length] ?? text.length,
    }));
}

/** Where a text repeats, word for word, how a document states the birth date or the age. */
function findStated(text: string, quotes: readonly string[]): readonly Span[] {
  return quotes.flatMap((quote) => {
    const from = text.indexOf(quote);
    return from < 0 ? [] : [{ from, to: from + quote.length }];
  });
}

/**
 * Finds words of the candidate's name, addresses of mail and web, telephone numbers, names after a form of address, and the birth date
 * or age unless `gates` are open to whoever looks.
 */
export function createIdentityFinder(facts: IdentityFacts | null, { gates = false }: { readonly gates?: boolean } = {}): FindIdentity {
  const words = facts ? listNames(facts) : new Set<string>();
  const glued = [...words].filter((word) => word.length > 3);
  const birth = gates ? null : datePattern(facts?.birthDate?.value ?? '');
  const stated = gates ? [] : [facts?.birthDate?.evidence.quote ?? '', facts?.statedAge?.evidence.quote ?? ''].filter(Boolean);
  return (text) => {
    const digits = plainDigits(text);
    // Most texts have neither figures nor the signs of an address: they are spared the patterns.
    const hasFigures = /\d/u.test(digits);
    return [
      ...(birth && hasFigures ? spansOf(digits, birth) : []),
      ...(/[@/]|www\./u.test(digits) ? spansOf(digits, contact) : []),
      ...(hasFigures ? spansOf(digits, telephone) : []),
      ...findStated(text, stated),
      ...(words.size > 0 ? findNames(text, words, glued) : []),
      ...findOtherPeople(text),
    ];
  };
}
