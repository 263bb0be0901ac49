import words from '../../../../resources/lexicons/name-words.json';
import { fold, listWords } from '../../text/fold.ts';
import { findCities } from '../../text/lexicon/find-cities.ts';
import { findCountries } from '../../text/lexicon/find-countries.ts';
import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import { createWordFinder } from '../../text/phrase-finder.ts';
import { indexOfInstitution } from '../education/education-words.ts';
import { hasWord } from '../experience/position-words.ts';
import type { Stated } from '../facts.ts';
import { saysNothingElse } from '../languages/language-remarks.ts';
import { startsWithLabel } from '../units/form-labels.ts';
import type { Field } from '../units/list-fields.ts';
import { listSegments, type Segment } from '../units/list-fields.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { listNameWords, scoreNameShape, trimName } from './name-shape.ts';

const applicationWords = new Set(words.applicationWords.flatMap((phrase) => listWords(fold(phrase))));

/** "Nom : TIENDRÉBÉOGO" and "Prénom : Adama", or "Nom et prénom : …". */
function nameFromFields(fields: readonly Field[]): Stated<string> | null {
  const usable = fields.filter(
    ({ value }) => /\p{L}{2}/u.test(value) && !/[@\d]/u.test(value) && !saysNothingElse(value) && value.length <= 60,
  );
  // Spanish forms ask for "Nombre" and "Apellidos".
  const surname = usable.find(({ label }) => label === 'familyName');
  const first =
    usable.find(({ label }) => label === 'firstName') ??
    (surname && usable.find(({ label }) => label === 'fullName' || label === 'middleName'));
  const family = usable.find(
    ({ label, unit }) => label === 'familyName' || (label === 'fullName' && first && unit.index !== first.unit.index),
  );
  const only = (label: Field['label']): boolean => fields.filter((field) => field.label === label).length === 1;
  const near = first && family && Math.abs(first.unit.index - family.unit.index) <= 4;
  if (first && family && (near || (only(first.label) && only(family.label)))) {
    const middle = usable.find(({ label, unit }) => label === 'middleName' && Math.abs(unit.index - family.unit.index) <= 4);
    const given = middle && middle !== first ? `${trimName(first.value)} ${trimName(middle.value)}` : trimName(first.value);
    const value = `${given} ${trimName(family.value)}`;
    return { value, evidence: quoteUnit(family.unit, family.from, family.to) };
  }
  const full = usable.find(({ label, value }) => label === 'fullName' && trimName(value).split(/\s+/u).length >= 2);
  const alone = full ?? usable.find(({ label, value }) => label === 'familyName' && trimName(value).split(/\s+/u).length >= 2);
  if (!alone) return null;
  const value = trimName(alone.value.replace(/,\s*/u, ' '));
  return { value, evidence: quoteUnit(alone.unit, alone.from, alone.from + value.length) };
}

interface Scored {
  readonly segment: Segment;
  readonly name: string;
  readonly score: number;
}

/** How many of the name's words stand in an e-mail address of the candidate. */
function countInEmails(name: string, emails: readonly string[]): number {
  const locals = emails.map((email) => fold(email.split('@')[0] ?? '').replace(/[^\p{L}]/gu, ''));
  return listNameWords(name).filter((word) => locals.some((local) => local.includes(word))).length;
}

/** "Lycée Municipal", "Licence Sociologie", "Libreville Gabon"; "BA" and "MBA" are surnames too. */
function isOfOtherThings(name: string): boolean {
  const places = [...findCities(name), ...findCountries(name)];
  const covered = places.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), name).trim() === '';
  return covered || findDegrees(name).some(({ from, to }) => to - from >= 4) || indexOfInstitution(name) >= 0;
}

function scoreSegments(units: readonly Unit[], emails: readonly string[]): readonly Scored[] {
  const largest = Math.max(0, ...units.map(({ size }) => size));
  return units.flatMap((unit, at) =>
    listSegments(unit).flatMap((segment) => {
      const name = trimName(segment.text);
      const shape = scoreNameShape(name);
      if (shape === 0 || startsWithLabel(segment.text) || isOfOtherThings(name)) return [];
      const large = unit.size > 0 && largest > 0 && unit.size >= largest - 0.5 ? 2.5 : 0;
      const early = Math.max(0, 2 - at * 0.15);
      const mailed = Math.min(2, countInEmails(name, emails)) * 2;
      // "FRONT-END DEVELOPER" in the place of a name; "Baker" is a surname too.
      const titled = mailed === 0 && hasWord('title', name) ? 3 : 0;
      return [{ segment, name, score: shape + large + early + mailed + (unit.styled ? 0.5 : 0) - titled }];
    }),
  );
}

/** Two lines of one big name: "HANANE" above "AÏT LAHOUCINE". */
function nameOverTwoLines(units: readonly Unit[], emails: readonly string[]): Stated<string> | null {
  const largest = Math.max(0, ...units.map(({ size }) => size));
  for (const [at, unit] of units.entries()) {
    const next = units[at + 1];
    if (!next || largest === 0 || unit.size < largest - 0.5 || Math.abs(next.size - unit.size) > 1) continue;
    const name = `${unit.text} ${next.text}`;
    const single =
      unit.text.split(/\s+/u).length <= 3 &&
      next.text.split(/\s+/u).length <= 3 &&
      scoreNameShape(next.text) + scoreNameShape(unit.text) <= 3;
    if (
      single &&
      scoreNameShape(name) > 0 &&
      countInEmails(name, emails) > 0 &&
      countInEmails(unit.text, emails) < countInEmails(name, emails)
    ) {
      return { value: name, evidence: quoteUnit(unit) };
    }
  }
  return null;
}

const isPartOf = (name: string, whole: string): boolean =>
  name !== whole && listNameWords(name).length > 0 && listNameWords(name).every((word) => listNameWords(whole).includes(word));

/** The best of the names, or one that says it in full: "M. Ben Romdhane" under a letter, "BEN ROMDHANE Mongi" at its head. */
function findFuller(scored: readonly Scored[]): Scored | undefined {
  const [best, ...others] = scored;
  const words = best ? listNameWords(best.name) : [];
  const fuller = others.find(({ name }) => {
    const more = listNameWords(name);
    return words.length > 0 && more.length > words.length && words.every((word) => more.includes(word));
  });
  return fuller ?? best;
}

/**
 * The candidate's name: from labels, else the line of the first page (or of page headers and signatures) that looks most like one:
 * large, early, echoed by the e-mail address.
 */
export function findName(fields: readonly Field[], top: readonly Unit[], emails: readonly string[]): Stated<string> | null {
  const labelled = nameFromFields(fields);
  if (labelled) return labelled;
  const stacked = nameOverTwoLines(top, emails);
  const scored = [...scoreSegments(top, emails)].sort((a, b) => b.score - a.score || a.segment.unit.index - b.segment.unit.index);
  const best = findFuller(scored);
  if (stacked && (!best || countInEmails(stacked.value, emails) > countInEmails(best.name, emails) || isPartOf(best.name, stacked.value)))
    return stacked;
  if (!best) return null;
  const { unit, from, to } = best.segment;
  const at = unit.text.indexOf(best.name, from);
  // Where signs between the words were left out, the whole segment states the name.
  return { value: best.name, evidence: at < 0 ? quoteUnit(unit, from, to) : quoteUnit(unit, at, Math.min(to, at + best.name.length)) };
}

const findIntroductions = createWordFinder(words.introductions);
const most = 5;

/** "Je m'appelle Nadia El Fassi, de nationalité marocaine": the words after the introduction that look most like a name. */
export function findIntroducedName(units: readonly Unit[]): Stated<string> | null {
  for (const unit of units) {
    const [hit] = findIntroductions(unit.text);
    if (!hit) continue;
    const rest = /^[\s:]*(?<name>[^,،;.:()\n]+)/u.exec(unit.text.slice(hit.to));
    const tokens = (rest?.groups?.name ?? '').trim().split(/\s+/u).slice(0, most);
    for (let count = tokens.length; count >= 2; count -= 1) {
      const name = tokens.slice(0, count).join(' ');
      const from = unit.text.indexOf(name, hit.to);
      if (from >= 0 && scoreNameShape(name) > 0) return { value: name, evidence: quoteUnit(unit, from, from + name.length) };
    }
  }
  return null;
}

/** The last resort: the name that a file or an e-mail address seems to hold. */
export function guessName(file: string, email: Stated<string> | undefined, anyUnit: Unit | undefined): Stated<string> | null {
  const local =
    email?.value
      .split('@')[0]
      ?.split(/[._-]+/u)
      .filter((part) => /^\p{L}{2,}$/u.test(part)) ?? [];
  const stem = (file.split('/').at(-1) ?? '').replace(/\.\p{L}+\d?$/u, '');
  const fromFile = stem
    .split(/[\s._-]+/u)
    .filter((part) => /^\p{L}{2,}$/u.test(part) && !applicationWords.has(fold(part)))
    .map(capitalize)
    .join(' ');
  const fileName = trimName(fromFile);
  const guess = scoreNameShape(fileName) > 0 ? fileName : local.length >= 2 ? local.map(capitalize).join(' ') : null;
  const evidence = email?.evidence ?? (anyUnit ? quoteUnit(anyUnit) : null);
  return guess && evidence ? { value: guess, evidence } : null;
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
