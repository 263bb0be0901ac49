import { findCountries } from '../../text/lexicon/find-countries.ts';
import type { Stated } from '../facts.ts';
import type { SectionedUnit } from '../sections/assign-sections.ts';
import type { Field } from '../units/list-fields.ts';
import type { Unit } from '../units/unit.ts';
import { findEmailsInUnit, joinBrokenEmail } from './find-emails.ts';
import { findPhonesInUnit } from './find-phones.ts';

/** Addresses and numbers of the candidate. */
export interface Contacts {
  readonly emails: readonly Stated<string>[];
  readonly phones: readonly Stated<string>[];
}

/** Sections where contacts are other people's: referees, supervisors, employers. */
const foreign = new Set([
  'references',
  'experience',
  'internships',
  'consultancy',
  'volunteering',
  'education',
  'training',
  'publications',
]);
const own = new Set(['header', 'identity']);

function unique(stated: readonly Stated<string>[]): readonly Stated<string>[] {
  return stated.filter(({ value }, at) => stated.findIndex((other) => other.value === value) === at);
}

function listEmails(units: readonly Unit[]): readonly Stated<string>[] {
  return unique(
    units.flatMap((unit, at) => {
      const broken = joinBrokenEmail(unit, units[at + 1]);
      const whole = findEmailsInUnit(unit);
      return broken ? [...whole.filter(({ value }) => !broken.value.includes(value)), broken] : whole;
    }),
  );
}

function listPhones(units: readonly Unit[], countries: readonly string[]): readonly Stated<string>[] {
  return unique(
    units.flatMap((unit) => {
      for (const country of countries) {
        const found = findPhonesInUnit(unit, country);
        if (found.length > 0) return found;
      }
      return findPhonesInUnit(unit, null);
    }),
  );
}

/** Countries in which a national phone number may be written, the likeliest first. */
export function listDialCountries(
  identity: readonly Unit[],
  fields: readonly Field[],
  nationality: readonly string[],
  fallback: string | null,
): readonly string[] {
  const born = new Set(
    fields
      .filter(({ label }) => label === 'birthDate' || label === 'birthPlace' || label === 'nationality')
      .map(({ unit, from }) => `${unit.index}:${from}`),
  );
  const addresses = fields.filter(({ label }) => label === 'address').flatMap(({ value }) => findCountries(value));
  const elsewhere = identity.flatMap((unit) => {
    const skip = fields.filter((field) => field.unit === unit && born.has(`${unit.index}:${field.from}`));
    return findCountries(unit.text).filter(({ from }) => !skip.some((field) => from >= field.from && from < field.to));
  });
  const listed = [...addresses, ...elsewhere].map(({ value }) => value);
  return [...new Set([...listed, ...(fallback ? [fallback] : []), ...nationality])];
}

/**
 * The candidate's own e-mail addresses and phones: from the identity block and page headers, else from sections that hold no other
 * people, else from the head and foot of a letter.
 */
export function findContacts(cv: readonly SectionedUnit[], letters: readonly Unit[], countries: readonly string[]): Contacts {
  const near = cv.filter(({ section }) => own.has(section)).map(({ unit }) => unit);
  const wider = cv.filter(({ section }) => !foreign.has(section)).map(({ unit }) => unit);
  const sources = [near, wider, letters];
  const first = <T>(list: (units: readonly Unit[]) => readonly T[]): readonly T[] => {
    for (const units of sources) {
      const found = list(units);
      if (found.length > 0) return found;
    }
    return [];
  };
  return { emails: first(listEmails), phones: first((units) => listPhones(units, countries)) };
}
