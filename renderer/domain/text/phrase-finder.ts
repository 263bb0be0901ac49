import { fold, foldKeepingOffsets } from './fold.ts';

/** A phrase of a lexicon found in a text; `from` and `to` are UTF-16 offsets into that text. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Finds the phrases of a lexicon in a text: whole words, longest first, left to right, never overlapping. */
export type PhraseFinder<T> = (text: string) => readonly PhraseHit<T>[];

interface Token {
  readonly keys: readonly string[];
  readonly from: number;
  readonly to: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** `exact`: the phrase is an acronym in capitals and only matches capitals. */
  values: { readonly value: T; readonly exact: boolean }[];
}

/** What may stand between two words of one phrase. */
const gap = /^[\s.,'’\-–/&+·]{0,4}$/u;
const arabicPrefix = /^(?:[وف]?[بكل]?ال|[وف]?لل)(?=\p{L}{3})/u;
const arabicParticle = /^[وفبلك](?=\p{L}{3})/u;

/** The forms under which a word is looked up: Arabic words without article, and without a joined particle. */
function listKeys(word: string): readonly string[] {
  if (!/^[\u0621-\u06ff]/u.test(word)) return [word];
  const bare = word.replace(arabicPrefix, '');
  const loose = word.replace(arabicParticle, '').replace(arabicPrefix, '');
  // The accusative of running text: "عملت منسقا".
  return [...new Set([bare, loose, bare.replace(/(?<=\p{L}{3})ا$/u, '')])];
}

function tokenize(text: string): readonly Token[] {
  const folded = foldKeepingOffsets(text);
  return [...folded.text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    keys: listKeys(match[0]),
    from: folded.offsets[match.index] ?? 0,
    to: folded.offsets[match.index + match[0].length] ?? text.length,
  }));
}

const isAcronym = (phrase: string): boolean => /^[\p{Lu}\p{N}]{2,}$/u.test(phrase);

/** Builds a finder. Where two entries share a phrase, the first one wins. */
export function createPhraseFinder<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseFinder<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of fold(phrase).match(/[\p{L}\p{N}]+/gu) ?? []) {
      const key = listKeys(word)[0] ?? word;
      const known = node.next.get(key);
      if (known) node = known;
      else {
        const made: Node<T> = { next: new Map(), values: [] };
        node.next.set(key, made);
        node = made;
      }
    }
    if (node !== root) node.values.push({ value, exact: isAcronym(phrase) });
  }
  return (text) => findAll(root, text);
}

/** A finder that only tells where one of the phrases stands. */
export function createWordFinder(phrases: readonly string[]): PhraseFinder<true> {
  return createPhraseFinder(phrases.map((phrase) => [phrase, true] as const));
}

function findAll<T>(root: Node<T>, text: string): readonly PhraseHit<T>[] {
  const tokens = tokenize(text);
  const hits: PhraseHit<T>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = longestFrom(root, tokens, at, text);
    if (found) {
      hits.push(found.hit);
      at = found.next;
    } else at += 1;
  }
  return hits;
}

function longestFrom<T>(
  node: Node<T>,
  tokens: readonly Token[],
  at: number,
  text: string,
  first = at,
): { readonly hit: PhraseHit<T>; readonly next: number } | null {
  const token = tokens[at];
  const from = tokens[first]?.from ?? 0;
  if (token && (at === first || gap.test(text.slice(tokens[at - 1]?.to ?? 0, token.from)))) {
    for (const key of token.keys) {
      const next = node.next.get(key);
      const longer = next ? longestFrom(next, tokens, at + 1, text, first) : null;
      if (longer) return longer;
    }
  }
  const to = tokens[at - 1]?.to ?? 0;
  const value = at > first ? node.values.find(({ exact }) => !exact || isAcronym(text.slice(from, to))) : undefined;
  return value ? { hit: { value: value.value, from, to }, next: at } : null;
}
