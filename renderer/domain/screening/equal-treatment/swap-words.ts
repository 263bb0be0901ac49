import words from '../../../../resources/lexicons/equal-treatment.json';
import { fold } from '../../text/fold.ts';

/** Folded word → the word in its place, in lower case. */
export type Swaps = ReadonlyMap<string, string>;

/** A word becomes the next of its list, the last the first. */
const rotate = (list: readonly string[]): readonly (readonly [string, string])[] =>
  list.map((word, index) => [fold(word), list[(index + 1) % list.length] ?? word]);

/** Marks of sex where a person says who they are: titles, civil status. Elsewhere such words are subjects ("droits de l'homme"). */
export const civilSwaps: Swaps = new Map(words.civil.flatMap(rotate));
/** Marks of sex in what a person does: the forms of professions; each becomes the other. */
export const professionSwaps: Swaps = new Map(words.professional.flatMap(rotate));
/** Towns as people live in them. */
export const placeSwaps: Swaps = new Map(words.places.flatMap(rotate));
/** Nationalities and origins. */
export const originSwaps: Swaps = new Map(words.origins.flatMap(rotate));

const particles = new Set(words.particles.map(fold));
const streets = new Set(words.streets.map(fold));
const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

/** A line that tells where somebody lives. */
export const isAddress = (folded: readonly string[]): boolean => folded.some((word) => streets.has(word));

/**
 * Each word of a name becomes another people's; particles stay. A word that the documents may use for something else too is left alone.
 */
export function swapName(nameWords: readonly string[], isOrdinary: (word: string) => boolean): Swaps {
  const own = nameWords.filter((word) => [...word].length > 2 && !particles.has(fold(word)) && !isOrdinary(word));
  return new Map(
    own.map((word, index) => {
      const others = isArabic(word) ? words.givenArabic : words.given;
      return [fold(word), others[(index + [...word].length) % others.length] ?? word];
    }),
  );
}

/** A replacement in the capitals of the word that it replaces. */
function inCaseOf(original: string, replacement: string): string {
  if (original.length > 1 && original === original.toUpperCase()) return replacement.toUpperCase();
  const [first = ''] = original;
  return first === first.toUpperCase() ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement.toLowerCase();
}

/** A text with its words swapped; what stands around and between them stays. */
export function swapWords(text: string, swaps: readonly Swaps[]): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const folded = fold(word);
    const replacement = swaps.map((map) => map.get(folded)).find((found) => found !== undefined);
    return replacement === undefined ? word : inCaseOf(word, replacement);
  });
}
