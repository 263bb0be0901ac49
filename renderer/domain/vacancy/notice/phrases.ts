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

/** Arabic writes "and", "in", "to" and the article onto the word that follows; the longest first. */
const arabicClitics = ['', 'و', 'ف']
  .flatMap((and) => ['', 'ال', 'لل', 'ب', 'ل', 'ك', 'بال', 'لال', 'كال'].map((rest) => `${and}${rest}`))
  .sort((a, b) => b.length - a.length);
const startsArabic = /^\p{Script=Arabic}/u;
const wordSign = /[\p{L}\p{N}]/u;

/** What is known of each UTF-16 unit: 0 nothing yet, 1 no part of a word, 2 part of one. Asking the expression each time would cost most of the search. */
const kinds = new Uint8Array(0x10000);
function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (kinds[code] === 0) kinds[code] = wordSign.test(text.charAt(at)) ? 2 : 1;
  return kinds[code] === 2;
}

/** A phrase whose words are parted by single spaces, and its value. */
type Entry<T> = readonly [phrase: string, value: T];

/** Where `phrase` ends in `text` when it stands at `from` as whole words, any white space between them; -1 when it does not. */
function endOf(phrase: string, text: string, from: number): number {
  let at = from;
  for (let sign = 0; sign < phrase.length; sign += 1) {
    if (phrase[sign] === text[at] && phrase[sign] !== ' ') {
      at += 1;
      continue;
    }
    const start = at;
    while (phrase[sign] === ' ' && /\s/u.test(text[at] ?? '')) at += 1;
    if (at === start) return -1;
  }
  return isWordSign(text, at) ? -1 : at;
}

/** Phrases by their first two signs, the longest first: a text is walked once, however many phrases there are. */
function index<T>(entries: readonly Entry<T>[]): ReadonlyMap<string, readonly Entry<T>[]> {
  const byStart = new Map<string, Entry<T>[]>();
  for (const entry of [...entries].sort(([a], [b]) => b.length - a.length)) {
    const start = entry[0].slice(0, 2);
    const same = byStart.get(start);
    if (same) same.push(entry);
    else byStart.set(start, [entry]);
  }
  return byStart;
}

/** Finds whole words and phrases in folded text; entries are folded here. The first entry of a phrase wins. */
export function phraseFinder<T>(entries: Iterable<Entry<T>>): PhraseFinder<T> {
  const values = new Map<string, T>();
  for (const [phrase, value] of entries) {
    const key = fold(phrase).replace(/\s+/gu, ' ').trim();
    if (key !== '' && !values.has(key)) values.set(key, value);
  }
  const all = index([...values]);
  const arabic = index([...values].filter(([phrase]) => startsArabic.test(phrase)));
  const lookUp = (known: typeof all, folded: string, at: number): PhraseHit<T> | null => {
    for (const start of [folded.slice(at, at + 2), folded.slice(at, at + 1)]) {
      for (const [phrase, value] of known.get(start) ?? []) {
        const end = endOf(phrase, folded, at);
        if (end >= 0) return { value, start: end - phrase.length, end };
      }
    }
    return null;
  };
  /** The phrase at a word's start, or behind what Arabic writes onto it. */
  const hitAt = (folded: string, at: number): PhraseHit<T> | null => {
    if (arabic.size === 0 || !startsArabic.test(folded.slice(at, at + 1))) return lookUp(all, folded, at);
    for (const clitic of arabicClitics) {
      const hit = folded.startsWith(clitic, at) ? lookUp(arabic, folded, at + clitic.length) : null;
      if (hit) return hit;
    }
    return null;
  };
  const walk = function* (folded: string): Generator<PhraseHit<T>> {
    for (let at = 0; at < folded.length; at += 1) {
      const hit = at > 0 && isWordSign(folded, at - 1) ? null : hitAt(folded, at);
      if (!hit) continue;
      yield hit;
      at = hit.end - 1;
    }
  };
  const first = (folded: string): PhraseHit<T> | null => walk(folded).next().value ?? null;
  return { findAll: (folded) => [...walk(folded)], first, matches: (folded) => first(folded) !== null };
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
