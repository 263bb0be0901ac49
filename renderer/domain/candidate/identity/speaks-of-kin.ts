import words from '../../../../resources/lexicons/name-words.json';
import { createWordFinder } from '../../text/phrase-finder.ts';

const findKin = createWordFinder(words.kin);
const separator = /[,;|•·\t،؛]|\.\s|\s[-–—]\s/u;
const opensList = /^\s*(?:\([^)]*\)\s*)?:\s*[\p{Lu}\u0621-\u06ff]/u;

/**
 * True when what stands at `at` is told of a relative: the word for one stands before it in the same part of the line ("Nationalité du
 * conjoint : française", "Fils né le 3 mai 2005"), or opens a list of names ("2 enfants : Adam né le …, Lina née le …").
 */
export function speaksOfKin(text: string, at: number): boolean {
  const last = findKin(text.slice(0, at)).at(-1);
  if (!last) return false;
  const between = text.slice(last.to, at);
  if (!separator.test(between)) return true;
  const tail = between.split(separator).at(-1) ?? '';
  return opensList.test(between) && /\p{L}/u.test(tail) && !tail.includes(':');
}
