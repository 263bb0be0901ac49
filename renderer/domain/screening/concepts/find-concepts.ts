import { type CompiledLexicon, pairKey, voided } from './compile.ts';
import { isOneEditApart } from './one-edit-apart.ts';
import type { Token, WordForm } from './tokens.ts';

/** A concept found in a text, with the offsets of the words that stand for it. */
export interface ConceptHit {
  readonly concept: number;
  readonly from: number;
  readonly to: number;
  /** Found as words that stand near each other, not as a term. */
  readonly loose: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words between the first and the last part of a looser term. */
const clusterReach = 12;
/** One wrong letter is forgiven in words of at least this many letters (typing and OCR errors). */
const forgivenLength = 9;

/** The hits without those of a concept whose words overlap a term that says that it is not meant. */
function dropVoided(hits: readonly ConceptHit[]): readonly ConceptHit[] {
  const voids = hits.filter(({ concept }) => concept < 0);
  if (voids.length === 0) return hits;
  const isVoid = ({ concept, from, to }: ConceptHit): boolean =>
    concept < 0 || voids.some((other) => voided(other.concept) === concept && other.from < to && from < other.to);
  return hits.filter((hit) => !isVoid(hit));
}

function areFound(parts: readonly number[], phrasesAt: ReadonlyMap<number, unknown>): boolean {
  for (const part of parts) if (!phrasesAt.has(part)) return false;
  return true;
}

/** Stems that are long enough to forgive a letter, by their beginning. */
function groupLongStems({ stems }: CompiledLexicon): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const stem of stems.keys()) {
    if (stem.length < forgivenLength) continue;
    const start = stem.slice(0, 3);
    const group = groups.get(start);
    if (group) group.push(stem);
    else groups.set(start, [stem]);
  }
  return groups;
}

/** Finds the lexicon's concepts in texts. Keeps what it learnt of each word form; the result depends on the text alone. */
export class ConceptFinder {
  private readonly known = new Map<WordForm, readonly number[]>();
  private compiled: CompiledLexicon | undefined;
  private longStems: ReadonlyMap<string, readonly string[]> | undefined;

  /** @param compile gives the lexicon; called once, when something is first looked for */
  constructor(private readonly compile: () => CompiledLexicon) {}

  get lexicon(): CompiledLexicon {
    this.compiled ??= this.compile();
    return this.compiled;
  }

  private nearSpelling(stem: string): number | undefined {
    if (stem.length < forgivenLength) return undefined;
    this.longStems ??= groupLongStems(this.lexicon);
    const match = this.longStems
      .get(stem.slice(0, 3))
      ?.find((known) => Math.abs(known.length - stem.length) <= 1 && isOneEditApart(known, stem));
    return match === undefined ? undefined : this.lexicon.stems.get(match);
  }

  private patternsOf(form: WordForm): readonly number[] {
    const known = this.known.get(form);
    if (known) return known;
    if (this.known.size > 200_000) this.known.clear();
    const { stems, beginnings, capitals, exact } = this.lexicon;
    const found = new Set<number>();
    const add = (pattern: number | undefined): void => {
      if (pattern !== undefined) found.add(pattern);
    };
    add(exact.get(form.folded));
    if (form.capitals) add(capitals.get(form.folded));
    for (const stem of form.stems) {
      add(stems.get(stem));
      for (let length = 2; length <= stem.length; length += 1) add(beginnings.get(stem.slice(0, length)));
    }
    for (let length = 2; length <= form.folded.length; length += 1) add(beginnings.get(form.folded.slice(0, length)));
    if (found.size === 0) for (const stem of form.stems) add(this.nearSpelling(stem));
    const patterns = [...found];
    this.known.set(form, patterns);
    return patterns;
  }

  /** Every concept named by the content words of a text (wider ones are not added). */
  find(tokens: readonly Token[]): readonly ConceptHit[] {
    const patterns = tokens.map(({ form }) => this.patternsOf(form));
    const hits: ConceptHit[] = [];
    const phrasesAt = new Map<number, number[]>();
    const { phrases } = this.lexicon;
    for (let at = 0; at < tokens.length; at += 1) {
      for (const number of this.phrasesFrom(at, tokens, patterns)) {
        const phrase = phrases[number];
        const places = phrasesAt.get(number);
        if (places) places.push(at);
        else phrasesAt.set(number, [at]);
        const from = tokens[at]?.from ?? 0;
        const to = tokens[at + (phrase?.words.length ?? 1) - 1]?.to ?? from;
        for (const concept of phrase?.concepts ?? []) hits.push({ concept, from, to, loose: false });
      }
    }
    const terms = hits.slice();
    for (const [number, starts] of phrasesAt) {
      if (phrases[number]?.clusters.length) this.addClusters(number, starts, phrasesAt, tokens, terms, hits);
    }
    return dropVoided(hits);
  }

  /** The phrases that begin with the word at `at`. */
  private phrasesFrom(at: number, tokens: readonly Token[], patterns: readonly (readonly number[])[]): readonly number[] {
    const found: number[] = [];
    const next = tokens[at + 1]?.parted === false ? patterns[at + 1] : undefined;
    for (const first of patterns[at] ?? []) {
      for (const number of this.lexicon.singles.get(first) ?? []) found.push(number);
      for (const second of next ?? []) {
        for (const number of this.lexicon.pairs.get(pairKey(first, second)) ?? []) {
          if (this.goesOn(number, at, tokens, patterns)) found.push(number);
        }
      }
    }
    return found;
  }

  /** Whether the words of a phrase after its second stand there too. */
  private goesOn(number: number, at: number, tokens: readonly Token[], patterns: readonly (readonly number[])[]): boolean {
    const words = this.lexicon.phrases[number]?.words ?? [];
    for (let i = 2; i < words.length; i += 1) {
      if (tokens[at + i]?.parted !== false || !patterns[at + i]?.includes(words[i] ?? -1)) return false;
    }
    return true;
  }

  private addClusters(
    number: number,
    starts: readonly number[],
    phrasesAt: ReadonlyMap<number, readonly number[]>,
    tokens: readonly Token[],
    terms: readonly ConceptHit[],
    hits: ConceptHit[],
  ): void {
    for (const { parts, named, concept } of this.lexicon.phrases[number]?.clusters ?? []) {
      if (!areFound(parts, phrasesAt)) continue;
      for (const start of starts) {
        const spans = parts.map((part) => this.spanNear(part, start, part === number, phrasesAt, tokens));
        for (const wanted of named) spans.push(this.termNear(wanted, start, terms, tokens));
        if (spans.some((span) => span === null)) continue;
        const found = spans.filter((span) => span !== null);
        hits.push({ concept, from: Math.min(...found.map(({ from }) => from)), to: Math.max(...found.map(({ to }) => to)), loose: true });
        break;
      }
    }
  }

  private spanNear(
    part: number,
    start: number,
    own: boolean,
    phrasesAt: ReadonlyMap<number, readonly number[]>,
    tokens: readonly Token[],
  ): Span | null {
    const at = own ? start : phrasesAt.get(part)?.find((place) => Math.abs(place - start) <= clusterReach && place !== start);
    const length = this.lexicon.phrases[part]?.words.length ?? 1;
    return at === undefined ? null : { from: tokens[at]?.from ?? 0, to: tokens[at + length - 1]?.to ?? 0 };
  }

  /** A term of the concept, or of a narrower one, near the word at `start` and not of that word itself. */
  private termNear(wanted: number, start: number, terms: readonly ConceptHit[], tokens: readonly Token[]): Span | null {
    const word = tokens[start];
    const from = tokens[Math.max(0, start - clusterReach)]?.from ?? 0;
    const to = tokens[Math.min(tokens.length - 1, start + clusterReach)]?.to ?? 0;
    const holds = (hit: ConceptHit): boolean => this.lexicon.concepts[hit.concept]?.wider.has(wanted) ?? false;
    const apart = (hit: ConceptHit): boolean => !word || hit.from >= word.to || hit.to <= word.from;
    return terms.find((hit) => hit.from >= from && hit.to <= to && holds(hit) && apart(hit)) ?? null;
  }
}
