import { fold } from '../text/fold.ts';

/** Fewer letters would find everybody. */
const shortest = 2;

export interface FoldedRecord {
  readonly applicationId: string;
  /** See `foldDocuments`. */
  readonly text: string;
}

export interface TextHit<T> {
  readonly record: T;
  /** What to look for in the documents: the words as they stand together, else the longest of them. */
  readonly term: string;
  /** How often it stands there. */
  readonly count: number;
}

function countOf(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) count += 1;
  return count;
}

/**
 * The texts in which all words stand, whatever their accents and capitals: first those where they stand together, the more often the
 * sooner; then the others; in the order of the ids where that does not tell.
 */
export function findTexts<T extends FoldedRecord>(records: readonly T[], words: string): readonly TextHit<T>[] {
  const phrase = fold(words).trim().replace(/\s+/gu, ' ');
  if (phrase.length < shortest) return [];
  const each = phrase.split(' ');
  const longest = each.reduce((best, word) => (word.length > best.length ? word : best), '');
  const hits = records.flatMap((record): readonly (TextHit<T> & { readonly together: boolean })[] => {
    if (!each.every((word) => record.text.includes(word))) return [];
    const together = each.length === 1 || record.text.includes(phrase);
    const term = together ? phrase : longest;
    return [{ record, term, count: countOf(record.text, term), together }];
  });
  const byId = (a: string, b: string): number => (a < b ? -1 : 1);
  return hits.sort(
    (a, b) => Number(b.together) - Number(a.together) || b.count - a.count || byId(a.record.applicationId, b.record.applicationId),
  );
}
