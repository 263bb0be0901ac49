import type { Token } from './tokens.ts';
import { negations, otherPeople, turns, wishes } from './words.ts';

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
const clauseEnd = /[;.!?]|\s[-–—]\s/u;

/**
 * Offsets of the parts of a text that claim nothing of their author: from a negation ("aucune connaissance de"), a wish ("souhaite
 * acquérir") or another person ("my father") to the end of the clause. Duties of a position wish nothing: there "jeunes en recherche
 * d'emploi" are whom somebody worked for.
 */
export function findVoidSpans(text: string, tokens: readonly Token[], duties: boolean): readonly (readonly [from: number, to: number])[] {
  const byFirst = duties ? voidingDuties : voiding;
  const spans: [number, number][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrases = byFirst.get(tokens[at]?.form.folded ?? '');
    if (!phrases?.some((phrase) => phrase.every((word, offset) => tokens[at + offset]?.form.folded === word))) continue;
    spans.push([tokens[at]?.from ?? 0, endOfClause(text, tokens, at)]);
  }
  return spans;
}

function endOfClause(text: string, tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) break;
    if (turns.has(token.form.folded) || clauseEnd.test(text.slice(before.to, token.from))) return before.to;
  }
  return text.length;
}
