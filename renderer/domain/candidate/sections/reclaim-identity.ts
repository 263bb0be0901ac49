import { findLanguages } from '../../text/lexicon/find-languages.ts';
import { findEmailsInUnit } from '../identity/find-emails.ts';
import { ownSections } from './section-groups.ts';
import type { SectionedUnit } from './sectioned-unit.ts';

const listSections = new Set(['languages', 'skills', 'interests', 'declaration']);
const reach = 6;

const isPlain = ({ unit, heading, section }: SectionedUnit): boolean =>
  !heading &&
  (listSections.has(section) || ownSections.has(section)) &&
  !unit.listItem &&
  unit.text.length <= 120 &&
  findLanguages(unit.text).length === 0 &&
  !/[●○★☆■□]{2}/u.test(unit.text);

/**
 * A block of contacts without a heading of its own, read after the last heading of a side column, is not part of that column's
 * last section: the plain lines around its e-mail address go back to the header.
 */
export function reclaimIdentity(units: readonly SectionedUnit[]): readonly SectionedUnit[] {
  const holds = ({ unit }: SectionedUnit): boolean => findEmailsInUnit(unit).length > 0;
  if (units.some((sectioned) => ownSections.has(sectioned.section) && holds(sectioned))) return units;
  const at = units.findIndex((sectioned) => isPlain(sectioned) && holds(sectioned));
  if (at < 0) return units;
  let from = at;
  let to = at;
  while (at - from < reach && from > 0 && isPlain(units[from - 1] as SectionedUnit)) from -= 1;
  while (to - at < reach && to + 1 < units.length && isPlain(units[to + 1] as SectionedUnit)) to += 1;
  return units.map((sectioned, index) => (index >= from && index <= to ? { ...sectioned, section: 'header' } : sectioned));
}
