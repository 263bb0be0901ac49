import personalWords from '../../../resources/lexicons/personal-words.json';
import { fold } from '../text/fold.ts';
import type { Span } from './span.ts';

const civilities = new Set(personalWords.civilities.map(fold));
/** A word with its full stop, which tells "M." from a letter. */
const words = /[\p{L}]+\.?/gu;
/** Up to four words with a capital, or two in a script without capitals. */
const latinName = /\s+(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3})/uy;
const arabicName = /\s+([\u0621-\u064a]+(?:\s+[\u0621-\u064a]+)?)/uy;

const isCivility = (word: string): boolean => civilities.has(word) || civilities.has(word.replace(/\.$/u, ''));

/** Names of people after a form of address: "Mme Alami", "Dr Karim Idrissi", "السيد العلوي"; each word a span. */
export function findOtherPeople(text: string): readonly Span[] {
  return [...text.matchAll(words)].flatMap(({ index, 0: word }) => {
    if (!isCivility(fold(word))) return [];
    const pattern = /\p{Script=Arabic}/u.test(word) ? arabicName : latinName;
    pattern.lastIndex = index + word.length;
    const name = pattern.exec(text);
    if (!name?.[1]) return [];
    const from = name.index + name[0].length - name[1].length;
    return [...name[1].matchAll(/[\p{L}'’-]+/gu)].map((part) => ({ from: from + part.index, to: from + part.index + part[0].length }));
  });
}
