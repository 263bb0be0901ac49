import { fold } from '../fold.ts';
import { listPhrases, type Wordings } from './list-phrases.ts';

/** A regular expression source that matches any of the phrases, longest first, with either apostrophe. */
function alternate(phrases: readonly string[]): string {
  const sources = [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
        .replace(/\s+/gu, String.raw`\s+`)
        .replace(/'/gu, "['’]"),
    );
  return `(?:${sources.join('|')})`;
}

/** A regular expression source that matches any wording of the entries in folded text. */
export function foldedWords(...entries: readonly Wordings[]): string {
  return alternate(entries.flatMap(listPhrases).map(fold));
}

/** The same in text as it is written; the expression needs the flag `i` where capitals are to match too. */
export function writtenWords(...entries: readonly Wordings[]): string {
  return alternate(entries.flatMap(listPhrases));
}

/** What parts a small word from the next: white space, or nothing behind the apostrophe of an elided one. */
export const afterWord = String.raw`(?:\s+|(?<=['’])\s*)`;
