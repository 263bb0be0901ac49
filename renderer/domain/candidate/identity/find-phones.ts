import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import words from '../../../../resources/lexicons/contact-words.json';
import labels from '../../../../resources/lexicons/form-labels.json';
import { fold } from '../../text/fold.ts';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { createWordFinder } from '../../text/phrase-finder.ts';
import type { Stated } from '../facts.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';

/** Numbers of The Gambia and Cabo Verde. */
const fewestDigits = 7;
const candidate = /(?:\(?\+|\(?00)?\(?\d[\d\s().\-/ –]{6,70}\d/gu;
const dates = new RegExp(
  [
    '\\(?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:19|20)\\d{2}',
    '\\(?(?:19|20)\\d{2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}',
    '\\(?(?:19|20)\\d{2}\\s*[-–/]\\s*(?:19|20)\\d{2}',
  ]
    .map((form) => `^\\s*${form}\\s*$`)
    .join('|'),
  'u',
);

const findPhoneLabels = createWordFinder(listPhrases(labels.phone));
const findOtherNumbers = createWordFinder(listPhrases(words.otherNumbers));

/** "P.O. Box 4471-00200", "CIN : 08451234": a number, but of something else. */
function numbersOtherThing(text: string, at: number): boolean {
  const last = findOtherNumbers(text.slice(Math.max(0, at - 30), at)).at(-1);
  return last !== undefined && /^[\s.:°n-]{0,5}$/iu.test(text.slice(Math.max(0, at - 30) + last.to, at));
}

/** "Telef. 991 43 27": seven digits are a number where they are called one. */
function isCalledPhone(text: string, at: number): boolean {
  const start = Math.max(0, at - 30);
  const last = findPhoneLabels(text.slice(start, at)).at(-1);
  return last !== undefined && /^[\s.:°n-]{0,5}$/iu.test(text.slice(start + last.to, at));
}

/** "linkedin.com/in/sara-908399245". */
const isInLink = (text: string, at: number): boolean => /(?:https?:|www\.|\p{L}\.\p{L}{2,}\/)\S*$/u.test(text.slice(0, at));

/**
 * E.164 of a written number; national forms are read in the first of the countries where they are valid, else where they are
 * possible. Null when it is no number.
 */
export function toE164(written: string, countries: readonly string[]): string | null {
  const digits = fold(written)
    .replace(/\(0\)/gu, '')
    .replace(/[^\d+]/gu, '');
  const dialled = digits.replace(/^00/u, '+');
  const regions = countries.filter((country): country is CountryCode => isSupportedCountry(country));
  if (dialled.startsWith('+')) {
    const parsed = parsePhoneNumberFromString(dialled);
    // Numbering plans change (Benin went from 8 to 10 digits in 2024): a known country code is enough.
    return parsed ? parsed.number : null;
  }
  const parsed = regions.flatMap((region) => parsePhoneNumberFromString(dialled, region) ?? []);
  const valid = parsed.find((number) => number.isValid());
  if (valid) return valid.number;
  const prefixed = dialled.length >= 11 ? parsePhoneNumberFromString(`+${dialled}`) : undefined;
  if (prefixed?.isValid()) return prefixed.number;
  return dialled.startsWith('0') ? (parsed.find((number) => number.isPossible())?.number ?? null) : null;
}

/** The phone numbers of a unit: international, 00-prefixed and national ones, parts in any of the usual groupings. */
export function findPhonesInUnit(unit: Unit, countries: readonly string[]): readonly Stated<string>[] {
  const text = [...unit.text].map((character) => (/\p{Nd}/u.test(character) ? fold(character) : character)).join('');
  const found: Stated<string>[] = [];
  for (const match of text.matchAll(candidate)) {
    for (const part of splitNumbers(match[0], match.index)) {
      const before = text[part.from - 1] ?? ' ';
      const after = text[part.to] ?? ' ';
      if (/[\p{L}\p{N}@]/u.test(before) || /[\p{L}@]/u.test(after) || dates.test(part.text)) continue;
      if (part.text.replace(/\D/gu, '').length < 8 && !isCalledPhone(text, part.from)) continue;
      if (numbersOtherThing(text, part.from) || isInLink(text, part.from)) continue;
      const value = toE164(part.text, countries);
      if (value !== null && !found.some((known) => known.value === value)) {
        found.push({ value, evidence: quoteUnit(unit, part.from, part.to) });
      }
    }
  }
  return found;
}

interface NumberPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Two numbers parted by a slash or a spaced dash are two; a slash after an area code ("0493/18.42.77") is not. */
function splitNumbers(text: string, offset: number): readonly NumberPart[] {
  const parts: NumberPart[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const part = raw.trim().replace(/[\s./–-]+$/u, '');
    if (part.replace(/\D/gu, '').length >= fewestDigits) parts.push({ text: part, from: offset + start, to: offset + start + part.length });
  };
  for (const match of text.matchAll(/\s*\/\s*(?=[+(]|0)|\s\/\s|\s+[–-]\s+|\s{3,}|\t|\s(?=\+)/gu)) {
    if (text.slice(from, match.index).replace(/\D/gu, '').length < 8) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return parts;
}
