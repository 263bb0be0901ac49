import type { PartialDate } from '../candidate/facts.ts';
import type { Criterion, Vacancy } from '../vacancy/vacancy.ts';
import { type FieldReading, readField } from './compare-fields.ts';
import { conceptFinder, countryOfConcept, isWithin } from './concepts/lexicon.ts';
import { type LinkedSubjects, type Requirement, readDomain, readRequirement } from './concepts/requirement.ts';
import { listContentTokens } from './concepts/tokens.ts';
import { lastMonthOf } from './months.ts';

/** What the notice says, read once for all applications. */
export interface JudgeContext {
  readonly asOf: PartialDate;
  /** The month to which "to the present" runs. */
  readonly until: number;
  /** Narrowest places of the duty station. */
  readonly dutyPlaces: ReadonlySet<number>;
}

function readDutyPlaces(vacancy: Vacancy): ReadonlySet<number> {
  const hits = conceptFinder.find(listContentTokens(vacancy.dutyStation ?? ''));
  const places = new Set(hits.map(({ concept }) => concept).filter((concept) => countryOfConcept[concept] !== undefined));
  return new Set([...places].filter((place) => ![...places].some((other) => other !== place && isWithin(other, new Set([place])))));
}

/** @param asOf ISO 8601 date to which "to the present" runs: by the contract the closing date, else that of publication, else today */
export function createJudgeContext(vacancy: Vacancy, asOf: PartialDate): JudgeContext {
  return { asOf, until: lastMonthOf(asOf), dutyPlaces: readDutyPlaces(vacancy) };
}

const isKnown = (linked: LinkedSubjects): boolean => linked.some(({ concepts }) => concepts.size > 0);

const requirements = new WeakMap<Criterion, Requirement>();
const domains = new WeakMap<Criterion, readonly LinkedSubjects[]>();
const fields = new WeakMap<Criterion, readonly FieldReading[]>();

/** What a criterion's label and equivalents ask for; read once per criterion object. */
export function requirementOf(criterion: Criterion): Requirement {
  const known = requirements.get(criterion);
  if (known) return known;
  const requirement = readRequirement(criterion.label, criterion.equivalents);
  requirements.set(criterion, requirement);
  return requirement;
}

/**
 * The domains that a criterion's parameters list, and the panel's equivalents; read once per criterion object. Where the lexicon knows
 * some of the domains, single words that it does not know are left out: they are mostly parts of a sentence.
 */
export function domainsOf(criterion: Criterion, texts: readonly string[]): readonly LinkedSubjects[] {
  const known = domains.get(criterion);
  if (known) return known;
  const listed = texts.flatMap(readDomain);
  const understood = listed.some(isKnown);
  const kept = listed.filter((linked) => isKnown(linked) || !understood || linked.some(({ stems }) => stems.length > 1));
  const read = [...kept, ...requirementOf(criterion).equivalents];
  domains.set(criterion, read);
  return read;
}

const unknowns = new WeakMap<Criterion, number>();

/** How many of the domains that a criterion's parameters list the lexicon does not know; read once per criterion object. */
export function countUnknownDomains(criterion: Criterion, texts: readonly string[]): number {
  const known = unknowns.get(criterion) ?? texts.filter((text) => !readDomain(text).some(isKnown)).length;
  unknowns.set(criterion, known);
  return known;
}

/** The fields of study that a criterion's parameters list, and the panel's equivalents; read once per criterion object. */
export function fieldsOf(criterion: Criterion, texts: readonly string[]): readonly FieldReading[] {
  const known = fields.get(criterion);
  if (known) return known;
  const readings = [...texts, ...criterion.equivalents].map(readField);
  fields.set(criterion, readings);
  return readings;
}
