import lexicon from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';

const abbreviations = new Set(Object.values(lexicon.abbreviation).flatMap((list) => list.map(fold)));

/** For each offset of the text, how many brackets are open; all 0 where they do not pair. */
export function bracketDepths(text: string): readonly number[] {
  let depth = 0;
  const depths: number[] = [];
  for (const character of text.split('')) {
    if (character === ')' || character === ']') depth -= 1;
    depths.push(depth);
    if (depth < 0) break;
    if (character === '(' || character === '[') depth += 1;
  }
  return depth === 0 && depths.length === text.length ? depths : Array.from({ length: text.length }, () => 0);
}

function endsWithAbbreviation(before: string): boolean {
  const word = /([\p{L}\p{N}.°-]+)$/u.exec(before)?.[1] ?? '';
  return abbreviations.has(fold(word)) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

/** The sentences of a paragraph, cut after a full stop before a capital letter and at semicolons, never inside brackets. */
export function splitSentences(text: string): readonly string[] {
  const depths = bracketDepths(text);
  const sentences: string[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const sentence = text.slice(from, to).trim();
    if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push(sentence);
    from = to;
  };
  for (const match of text.matchAll(/[.!?؟]["»”)]?(?=\s+["«“(]?[\p{Lu}\p{Lo}\p{N}•-])|[;؛]|(?<=\s)•/gu)) {
    if ((depths[match.index] ?? 0) > 0) continue;
    if (match[0].startsWith('.') && endsWithAbbreviation(text.slice(from, match.index))) continue;
    cut(match.index + match[0].length);
  }
  cut(text.length);
  return sentences;
}

const abbreviatedEnd = new RegExp(String.raw`\(\p{L}\.?$|${writtenWords(lexicon.etc)}$`, 'u');

/** A requirement's words without the punctuation around them. */
export function trimEnds(text: string): string {
  const trimmed = text.replace(/^[\s,;:.،؛–-]+|[\s,;:،؛.–-]+$/gu, '');
  return abbreviatedEnd.test(trimmed) && text.includes(`${trimmed}.`) ? `${trimmed}.` : trimmed;
}
