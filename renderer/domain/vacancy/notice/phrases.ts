import { fold } from '../../text/fold.ts';

/** Words of a lexicon, by language. */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

export interface PhraseHit<T> {
  readonly value: T;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
}

export interface PhraseFinder<T> {
  /** Hits from left to right that do not overlap; of two that start together the longer. */
  readonly findAll: (folded: string) => readonly PhraseHit<T>[];
  readonly first: (folded: string) => PhraseHit<T> | null;
  readonly matches: (folded: string) => boolean;
}

/** Arabic writes "and", "in", "to" and the article onto the word that follows. */
const arabicClitics = '(?:[وف]?(?:ال|لل|[بلك]ال|[بلك])?)';
const startsArabic = /^\p{Script=Arabic}/u;

function toPattern(phrases: readonly string[]): string {
  const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

function compile(phrases: readonly string[]): RegExp | null {
  if (phrases.length === 0) return null;
  const arabic = phrases.filter((phrase) => startsArabic.test(phrase));
  const other = phrases.filter((phrase) => !startsArabic.test(phrase));
  const parts = [
    ...(other.length > 0 ? [`(?<![\\p{L}\\p{N}])(${toPattern(other)})(?![\\p{L}\\p{N}])`] : []),
    ...(arabic.length > 0 ? [`(?<![\\p{L}\\p{N}])${arabicClitics}(${toPattern(arabic)})(?![\\p{L}\\p{N}])`] : []),
  ];
  return new RegExp(parts.join('|'), 'gu');
}

/** Finds whole words and phrases in folded text; entries are folded here. The first entry of a phrase wins. */
export function phraseFinder<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseFinder<T> {
  const values = new Map<string, T>();
  for (const [phrase, value] of entries) {
    const key = fold(phrase).replace(/\s+/gu, ' ').trim();
    if (key !== '' && !values.has(key)) values.set(key, value);
  }
  const pattern = compile([...values.keys()]);
  const findAll = (folded: string): readonly PhraseHit<T>[] => {
    if (pattern === null) return [];
    return [...folded.matchAll(pattern)].flatMap((match) => {
      const phrase = (match[1] ?? match[2] ?? '').replace(/\s+/gu, ' ');
      const value = values.get(phrase);
      const end = match.index + match[0].length;
      return value === undefined ? [] : [{ value, start: end - (match[1] ?? match[2] ?? '').length, end }];
    });
  };
  const first = (folded: string): PhraseHit<T> | null => findAll(folded)[0] ?? null;
  return { findAll, first, matches: (folded) => first(folded) !== null };
}

/** A finder of the words of all languages of one lexicon entry. */
export function wordFinder(words: WordsByLanguage): PhraseFinder<true> {
  return phraseFinder(Object.values(words).flatMap((list) => list.map((word) => [word, true as const] as const)));
}

/** A finder that tells which member of a lexicon object a phrase belongs to. */
export function keyFinder<K extends string>(lexicon: Readonly<Record<K, WordsByLanguage>>): PhraseFinder<K> {
  const entries = (Object.entries(lexicon) as [K, WordsByLanguage][]).flatMap(([key, words]) =>
    Object.values(words).flatMap((list) => list.map((word) => [word, key] as const)),
  );
  return phraseFinder(entries);
}
