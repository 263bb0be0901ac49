import words from '../../../../resources/lexicons/personal-words.json';
import { fold } from '../../text/fold.ts';
import { afterWord, foldedWords } from '../../text/lexicon/word-pattern.ts';
import type { Facts } from '../facts.ts';
import type { Field } from '../units/list-fields.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';

type StatedAge = NonNullable<Facts['statedAge']>;

/** "32 ans", "32 years old", "32 años", "32 سنة", but not "32 ans d'expérience". */
const inWords = new RegExp(
  String.raw`(?<!\p{N})(?<age>[1-7]\d)\s*${foldedWords(words.age)}(?!\p{L})(?!\s*${foldedWords(words.ageOf)}${afterWord}\p{L})`,
  'u',
);

/** An age that the identity lines state, with the date of the document where one is known. */
export function findAge(fields: readonly Field[], identity: readonly Unit[], writtenOn: string | null): StatedAge | null {
  for (const { label, value, unit, from, to } of fields) {
    const age = label === 'age' ? /(?<!\d)[1-7]\d(?!\d)/u.exec(fold(value))?.[0] : undefined;
    if (age) return { value: Number(age), evidence: quoteUnit(unit, from, to), on: writtenOn };
  }
  for (const unit of identity) {
    const match = inWords.exec(fold(unit.text));
    const age = match?.groups?.age;
    if (age && unit.text.length < 160) return { value: Number(age), evidence: quoteUnit(unit), on: writtenOn };
  }
  return null;
}
