import type { Token } from './tokens.ts';
import { negations, otherPeople, wishes } from './words.ts';

const voiding = [...negations, ...wishes, ...otherPeople].map((phrase) => phrase.split(' '));
const voidingByFirst = new Map<string, (readonly string[])[]>();
for (const phrase of voiding) {
  const first = phrase[0] ?? '';
  voidingByFirst.set(first, [...(voidingByFirst.get(first) ?? []), phrase]);
}
const clauseEnd = /[;.!?]|\s[-–—]\s/u;
const turns = new Set(['mais', 'but', 'pero', 'however', 'cependant', 'toutefois', 'لكن', 'ولكن']);

/**
 * Offsets of the parts of a text that claim nothing of their author: from a negation ("aucune connaissance de"), a wish ("souhaite
 * acquérir") or another person ("my father") to the end of the clause.
 */
export function findVoidSpans(text: string, tokens: readonly Token[]): readonly (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrases = voidingByFirst.get(tokens[at]?.form.folded ?? '');
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
