import type { Unit } from './unit.ts';

/** Ends of sentences: a stop before a capital, not after an initial or a short form. */
const sentenceEnd = /(?<=[.!?؟](?<!(?:^|[\s(])\p{L}{1,3}\.)["»”)]?)\s+(?=[\p{Lu}«"“\u0621-\u06ff])/gu;

/** The sentences of a unit from `contentFrom` on, as offsets into its text. */
export function splitSentences(unit: Unit, contentFrom: number): readonly (readonly [from: number, to: number])[] {
  const ranges: (readonly [number, number])[] = [];
  let from = contentFrom;
  for (const match of unit.text.matchAll(sentenceEnd)) {
    if (match.index <= from) continue;
    ranges.push([from, match.index]);
    from = match.index + match[0].length;
  }
  ranges.push([from, unit.text.length]);
  return ranges.filter(([a, b]) => /\p{L}/u.test(unit.text.slice(a, b)));
}
