import type { Token } from './tokens.ts';
import { doneByOthers, negations, otherPeople, turns, wishes } from './words.ts';

type ByFirst = ReadonlyMap<string, readonly (readonly string[])[]>;

function indexPhrases(phrases: readonly string[]): ByFirst {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of phrases.map((phrase) => phrase.split(' '))) {
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

const voiding = indexPhrases([...negations, ...wishes, ...otherPeople]);
const voidingDuties = indexPhrases([...negations, ...otherPeople]);
const voidingWhole = indexPhrases(doneByOthers);
const clauseEnd = /[;.!?]|\s[-–—]\s/u;

/**
 * Offsets of the parts of a text that claim nothing of their author: from a negation ("aucune connaissance de"), a wish ("souhaite
 * acquérir") or another person ("my father") to the end of the clause, and clauses that say that others did it. Duties of a position
 * wish nothing: there "jeunes en recherche d'emploi" are whom somebody worked for.
 */
export function findVoidSpans(text: string, tokens: readonly Token[], duties: boolean): readonly (readonly [from: number, to: number])[] {
  const byFirst = duties ? voidingDuties : voiding;
  const spans: [number, number][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const whole = beginsPhrase(voidingWhole, tokens, at);
    if (!whole && !beginsPhrase(byFirst, tokens, at)) continue;
    spans.push([whole ? startOfClause(text, tokens, at) : (tokens[at]?.from ?? 0), endOfClause(text, tokens, at)]);
  }
  return spans;
}

function beginsPhrase(byFirst: ByFirst, tokens: readonly Token[], at: number): boolean {
  const phrases = byFirst.get(tokens[at]?.form.folded ?? '');
  return phrases?.some((phrase) => phrase.every((word, offset) => tokens[at + offset]?.form.folded === word)) ?? false;
}

/** True where a clause ends before the word at `at`. */
function partsAt(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return !before || !token || turns.has(token.form.folded) || clauseEnd.test(text.slice(before.to, token.from));
}

function startOfClause(text: string, tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !partsAt(text, tokens, start)) start -= 1;
  return tokens[start]?.from ?? 0;
}

function endOfClause(text: string, tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < tokens.length; at += 1) if (partsAt(text, tokens, at)) return tokens[at - 1]?.to ?? text.length;
  return text.length;
}
