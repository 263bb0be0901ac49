import words from '../../../../resources/lexicons/letter-words.json';
import { findCities } from '../../text/lexicon/find-cities.ts';
import { findCountries } from '../../text/lexicon/find-countries.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import type { Stated } from '../facts.ts';
import { entrySections, foreignSections, ownSections } from '../sections/section-groups.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import type { Field } from '../units/list-fields.ts';
import type { Unit } from '../units/unit.ts';
import { dropRepeatedValues } from './drop-repeated-values.ts';
import { findEmailsInUnit, joinBrokenEmail } from './find-emails.ts';
import { findPhonesInUnit } from './find-phones.ts';

/** Addresses and numbers of the candidate. */
export interface Contacts {
  readonly emails: readonly Stated<string>[];
  readonly phones: readonly Stated<string>[];
}

/** Running text that tells of an address may tell of somebody else's: "Mme Traoré (awa@…) répondra à vos questions." */
const isRunning = ({ text }: Unit): boolean => /[.!?؟]\s*$/u.test(text) && text.split(/\s+/u).length >= 12;

/** What the lines of addresses state; without such lines, what running text does. */
function preferLines<T>(units: readonly Unit[], list: (units: readonly Unit[]) => readonly T[]): readonly T[] {
  const listed = list(units.filter((unit) => !isRunning(unit)));
  return listed.length > 0 ? listed : list(units);
}

function listEmails(units: readonly Unit[]): readonly Stated<string>[] {
  return dropRepeatedValues(
    units.flatMap((unit, at) => {
      const broken = joinBrokenEmail(unit, units[at + 1]);
      const whole = findEmailsInUnit(unit);
      return broken ? [...whole.filter(({ value }) => !broken.value.includes(value)), broken] : whole;
    }),
  );
}

function listPhones(units: readonly Unit[], countries: readonly string[]): readonly Stated<string>[] {
  return dropRepeatedValues(units.flatMap((unit) => findPhonesInUnit(unit, countries)));
}

/** Places named in a text, as countries, in order. */
function listCountries(text: string): readonly string[] {
  return [...findCountries(text), ...findCities(text)].sort((x, y) => x.from - y.from).map(({ value }) => value);
}

const notAddress: ReadonlySet<Field['label']> = new Set(['birthDate', 'birthPlace', 'nationality', 'birthNationality']);

/**
 * Countries in which a national phone number may be written, the likeliest first: the address, other places of the identity block,
 * the stated nationality, the notice's country, places of work.
 */
export function listDialCountries(
  identity: readonly Unit[],
  fields: readonly Field[],
  nationality: readonly string[],
  fallback: string | null,
  rest: readonly Unit[],
): readonly string[] {
  const addresses = fields.filter(({ label }) => label === 'address').flatMap(({ value }) => listCountries(value));
  const elsewhere = identity.flatMap((unit) => {
    const skipped = fields.filter((field) => field.unit === unit && notAddress.has(field.label));
    const text = skipped.reduce((kept, { from, to }) => kept.slice(0, from) + ' '.repeat(to - from) + kept.slice(to), unit.text);
    return unit.text.length <= 160 ? listCountries(text) : [];
  });
  const work = rest.flatMap(({ text }) => (text.length <= 160 ? listCountries(text) : []));
  return [...new Set([...addresses, ...elsewhere, ...nationality, ...(fallback ? [fallback] : []), ...work])];
}

const addressee = new RegExp(String.raw`^${writtenWords(words.to)}\s+\p{Lu}|^${writtenWords(words.addressee)}`, 'iu');

/** Nothing but an address or a number on its line: it was printed beside the entries that it is read among. */
const isBare = ({ text }: Unit): boolean => /^\S+@\S+$|^[+(]?\d[\d\s().-]+$/u.test(text.trim());

/** The head of a letter down to its addressee, and what stands under the signature. */
function listSender(letters: readonly Unit[]): readonly Unit[] {
  const end = letters.findIndex(({ text }) => addressee.test(text));
  return end < 0 ? letters : [...letters.slice(0, end), ...letters.slice(-4)];
}

/**
 * The candidate's own e-mail addresses and phones: from the identity block and page headers, else from sections that hold no other
 * people, else from the head and foot of a letter.
 */
export function findContacts(cv: readonly SectionedUnit[], letters: readonly Unit[], countries: readonly string[]): Contacts {
  const near = cv.filter(({ section }) => ownSections.has(section)).map(({ unit }) => unit);
  const wider = cv.filter(({ section }) => !foreignSections.has(section)).map(({ unit }) => unit);
  const astray = cv.filter(({ section, unit }) => entrySections.has(section) && unit.page === 1 && isBare(unit));
  const sources = [near, wider, astray.map(({ unit }) => unit)];
  const first = <T>(list: (units: readonly Unit[]) => readonly T[]): readonly T[] => {
    for (const units of sources) {
      const found = preferLines(units, list);
      if (found.length > 0) return found;
    }
    return [];
  };
  const emails = first(listEmails);
  const phones = first((units) => listPhones(units, countries));
  const written = emails.length > 0 && phones.length > 0 ? [] : listSender(letters);
  return {
    emails: emails.length > 0 ? emails : listEmails(written),
    phones: phones.length > 0 ? phones : listPhones(written, countries),
  };
}
