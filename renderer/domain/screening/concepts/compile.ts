import { fold } from '../../text/fold.ts';
import type { ConceptEntry } from './entries.ts';
import { stemWord } from './stem.ts';
import { listContentTokens, listTokens, type WordForm } from './tokens.ts';

export interface Concept {
  readonly index: number;
  readonly id: string;
  /** The concept and everything wider. */
  readonly wider: ReadonlySet<number>;
  readonly parents: ReadonlySet<number>;
  readonly near: ReadonlySet<number>;
  readonly family: string;
}

/** Words in this order, next to each other. */
export interface Phrase {
  readonly words: readonly number[];
  /** Concepts that the phrase alone stands for, and as {@link voided} those that it does not stand for. */
  readonly concepts: number[];
  /** Looser terms in which the phrase is the first part. */
  readonly clusters: Cluster[];
}

/** Phrases that stand for a concept when they stand close together, in any order. */
export interface Cluster {
  readonly parts: readonly number[];
  /** Concepts that must be named near them (`@id`), by themselves or by a narrower one. */
  readonly named: readonly number[];
  /** May be {@link voided}. */
  readonly concept: number;
}

export interface CompiledLexicon {
  readonly concepts: readonly Concept[];
  readonly phrases: readonly Phrase[];
  /** Phrases of one word, by its number. */
  readonly singles: ReadonlyMap<number, readonly number[]>;
  /** Longer ones, by {@link pairKey} of their first two words. */
  readonly pairs: ReadonlyMap<number, readonly number[]>;
  /** Numbers of word patterns: whole stems, beginnings (`decentralis*`), capitals (`ONG`). */
  readonly stems: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlyMap<string, number>;
  readonly capitals: ReadonlyMap<string, number>;
  /** Concepts by the stem of a term that counts only where it stands alone. */
  readonly alone: ReadonlyMap<string, readonly number[]>;
  /** Words as they are, uninflected (`=Sousse`): names of places. */
  readonly exact: ReadonlyMap<string, number>;
}

/** More than there are word patterns. */
const pairBase = 2 ** 24;

/** One number for two words that follow each other. */
export const pairKey = (first: number, second: number): number => first * pairBase + second;

/** What a term counts for that tells that a concept is not meant; the same function leads back. */
export const voided = (concept: number): number => -1 - concept;

const acronym = /^[A-Z][A-Z0-9&]{1,6}$/u;

class LexiconCompiler {
  readonly stems = new Map<string, number>();
  readonly beginnings = new Map<string, number>();
  readonly capitals = new Map<string, number>();
  readonly exact = new Map<string, number>();
  readonly phrases: Phrase[] = [];
  readonly singles = new Map<number, number[]>();
  readonly pairs = new Map<number, number[]>();
  private readonly phraseNumbers = new Map<string, number>();
  private readonly clusterKeys = new Set<string>();
  private patterns = 0;

  private number(table: Map<string, number>, key: string): number {
    const known = table.get(key);
    if (known !== undefined) return known;
    table.set(key, this.patterns);
    this.patterns += 1;
    return this.patterns - 1;
  }

  private wordNumber({ folded, stems }: WordForm, raw: string, exact: boolean): number {
    if (exact && !/\p{Script=Arabic}/u.test(raw)) return this.number(this.exact, folded);
    if (raw.endsWith('*')) return this.number(this.beginnings, folded);
    if (acronym.test(raw)) return this.number(this.capitals, folded);
    return this.number(this.stems, stems[0] ?? raw);
  }

  /** Number of a phrase written as in the lexicon; null when it holds no word that carries meaning. */
  phrase(text: string): number | null {
    const content = listContentTokens(text);
    const tokens = content.length > 0 ? content : listTokens(text);
    const exact = text.startsWith('=');
    const words = tokens.map(({ form, from, to }) => this.wordNumber(form, text.slice(from, text[to] === '*' ? to + 1 : to), exact));
    const [first] = words;
    if (first === undefined) return null;
    const key = words.join(' ');
    const known = this.phraseNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.phrases.length;
    this.phraseNumbers.set(key, number);
    this.phrases.push({ words, concepts: [], clusters: [] });
    const second = words[1];
    const [index, key1] = second === undefined ? [this.singles, first] : [this.pairs, pairKey(first, second)];
    index.set(key1, [...(index.get(key1) ?? []), number]);
    return number;
  }

  term(text: string, concept: number, indexOf: (id: string) => number): void {
    const written = text.split(' + ');
    const named = written.filter((part) => part.startsWith('@')).map((part) => indexOf(part.slice(1)));
    const parts = written
      .filter((part) => !part.startsWith('@'))
      .map((part) => this.phrase(part))
      .filter((part) => part !== null);
    const first = this.phrases[parts[0] ?? -1];
    if (!first) return;
    if (written.length === 1) {
      // The same word in two languages is one term.
      if (!first.concepts.includes(concept)) first.concepts.push(concept);
      return;
    }
    const key = [concept, ...parts, 'named', ...named].join(' ');
    if (this.clusterKeys.has(key)) return;
    this.clusterKeys.add(key);
    first.clusters.push({ parts, named, concept });
  }
}

const listIds = (text: string | undefined): readonly string[] => (text ? text.split(' ') : []);

function closure(start: number, parents: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const found = new Set([start]);
  for (const at of found) for (const parent of parents[at] ?? []) found.add(parent);
  return found;
}

/** The place of an entry by its id. @throws for an id that stands twice, and when asked for an unknown one */
export function indexEntries(entries: readonly ConceptEntry[]): (id: string) => number {
  const indexes = new Map(entries.map(({ id }, index) => [id, index]));
  if (indexes.size !== entries.length) throw new Error('A concept stands twice in the lexicon');
  return (id) => {
    const index = indexes.get(id);
    if (index === undefined) throw new Error(`Unknown concept ${id}`);
    return index;
  };
}

/**
 * Compiles lexicon entries once, so that a text is matched by table look-ups alone.
 * @throws when an entry names an unknown concept or an id stands twice: the lexicon's own tests hold it to that.
 */
export function compileLexicon(entries: readonly ConceptEntry[]): CompiledLexicon {
  const compiler = new LexiconCompiler();
  const indexOf = indexEntries(entries);
  const numbers = (text: string | undefined): ReadonlySet<number> => new Set(listIds(text).map(indexOf));
  const parents = entries.map((entry) => numbers(entry.is));
  const concepts = entries.map((entry, index): Concept => {
    for (const terms of [entry.fr, entry.en, entry.es, entry.ar, entry.pt, entry.nl])
      for (const term of terms?.split(' | ') ?? []) compiler.term(term, index, indexOf);
    for (const term of entry.not?.split(' | ') ?? []) compiler.term(term, voided(index), indexOf);
    return {
      index,
      id: entry.id,
      wider: closure(index, parents),
      parents: parents[index] ?? new Set(),
      near: numbers(entry.near),
      family: entry.family ?? entry.id,
    };
  });
  const alone = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    for (const term of entry.alone?.split(' | ') ?? []) {
      const stem = stemWord(fold(term))[0] ?? term;
      alone.set(stem, [...(alone.get(stem) ?? []), index]);
    }
  });
  const { phrases, singles, pairs, stems, beginnings, capitals, exact } = compiler;
  return {
    concepts,
    phrases,
    singles,
    pairs,
    stems,
    beginnings,
    capitals,
    alone,
    exact,
  };
}
