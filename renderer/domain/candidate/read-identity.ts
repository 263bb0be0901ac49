import type { Doubt } from '../document/document.ts';
import type { Facts } from './facts.ts';
import { findAge } from './identity/find-age.ts';
import { findBirthDate } from './identity/find-birth-date.ts';
import { findContacts, listDialCountries } from './identity/find-contacts.ts';
import { findLicences } from './identity/find-licences.ts';
import { findIntroducedName, findName, guessName } from './identity/find-name.ts';
import { findNationality } from './identity/find-nationality.ts';
import { findWrittenOn } from './identity/find-written-on.ts';
import { foreignSections, ownSections } from './sections/section-groups.ts';
import type { SectionedUnit } from './sections/sectioned-unit.ts';
import { type Field, listFields } from './units/list-fields.ts';
import type { Unit } from './units/unit.ts';

/** What of an application tells who somebody is. */
export type Identity = Pick<Facts, 'name' | 'emails' | 'phones' | 'nationality' | 'birthDate' | 'statedAge' | 'licences'> & {
  readonly doubts: readonly Doubt[];
};

const identitySections = new Set(['header', 'identity', 'summary', 'other']);

/** Lines of the first page of each CV where a name can stand, running heads and feet included. */
function listTop(cv: readonly SectionedUnit[]): readonly Unit[] {
  const header = cv
    .filter(({ section, unit, heading }) => !heading && ownSections.has(section) && unit.text.length <= 120)
    .map(({ unit }) => unit);
  const bars = header.filter(({ kind }) => kind === 'header');
  const largest = cv.filter(({ unit, heading }) => unit.page === 1 && !heading).map(({ unit }) => unit);
  const size = Math.max(0, ...largest.map((unit) => unit.size));
  const big = largest.filter((unit) => unit.size > 0 && unit.size >= size - 0.5).slice(0, 4);
  const feet = header.filter(({ kind }) => kind === 'footer');
  const body = header.filter(({ kind }) => kind !== 'header' && kind !== 'footer').slice(0, 14);
  return [...new Set([...big, ...bars, ...body, ...feet])];
}

const personal: ReadonlySet<Field['label']> = new Set(['familyName', 'firstName', 'nationality', 'birthDate']);

/** The labelled fields of the identity block, and those of a form's first page whose boxes stand among other sections. */
function listIdentityFields(cv: readonly SectionedUnit[]): readonly Field[] {
  const own = listFields(cv.filter(({ section }) => identitySections.has(section)).map(({ unit }) => unit));
  const known = new Set(own.map(({ label }) => label));
  if (known.has('fullName')) known.add('familyName').add('firstName');
  const open = cv.filter(({ section, unit }) => unit.page === 1 && section !== 'references' && section !== 'publications');
  const astray = listFields(open.map(({ unit }) => unit)).filter(({ label }) => personal.has(label) && !known.has(label));
  return [...own, ...astray];
}

/** The name that one CV states, if it states one. */
export function readName(cv: readonly SectionedUnit[], addresses: readonly string[]): Facts['name'] {
  return findName(listIdentityFields(cv), listTop(cv), addresses);
}

/** Reads the identity of the author from the CV first, then from the letters; a birth date from diplomas and identity papers last. */
export function readIdentity(
  cv: readonly SectionedUnit[],
  letters: readonly Unit[],
  papers: readonly Unit[],
  context: { readonly defaultCountry: string | null; readonly asOf: string },
): Identity {
  const identity = cv.filter(({ section }) => identitySections.has(section)).map(({ unit }) => unit);
  const open = cv.filter(({ section }) => !foreignSections.has(section)).map(({ unit }) => unit);
  const fields = listIdentityFields(cv);
  const all = [...cv.map(({ unit }) => unit), ...letters];
  const nationality = findNationality(fields, identity, [...open.filter((unit) => !identity.includes(unit)), ...letters], all);
  const countries = listDialCountries(
    identity,
    fields,
    nationality.map(({ value }) => value),
    context.defaultCountry,
    cv.map(({ unit }) => unit),
  );
  const contacts = findContacts(cv, letters, countries);
  const addresses = contacts.emails.map(({ value }) => value);
  const stated =
    readName(cv, addresses) ??
    findIntroducedName([...identity, ...letters]) ??
    findName(listFields(letters), [...letters.slice(0, 6), ...letters.slice(-4)], addresses);
  const file = cv[0]?.unit.file ?? letters[0]?.file ?? '';
  const guessed = stated ? null : guessName(file, contacts.emails[0], cv[0]?.unit ?? letters[0]);
  const doubt: Doubt = { code: 'name-uncertain', file, page: null, detail: guessed?.value ?? '' };
  return {
    name: stated ?? guessed,
    ...contacts,
    nationality,
    birthDate: [open, letters, papers].reduce<Facts['birthDate']>(
      (found, units) => found ?? findBirthDate(units === open ? fields : listFields(units), units, context.asOf),
      null,
    ),
    statedAge: findAge(fields, identity, findWrittenOn(all)),
    licences: findLicences([...open, ...letters]),
    doubts: stated ? [] : [doubt],
  };
}
