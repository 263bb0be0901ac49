import educationFields from '../../../resources/lexicons/education-fields.json';
import umbrellas from '../../../resources/lexicons/judging-fields.json';
import type { EducationFact } from '../candidate/facts.ts';
import { areFieldsRelated, findEducationFields } from '../text/lexicon/find-education-fields.ts';
import { listContentTokens } from './concepts/tokens.ts';
import { boilerplate } from './concepts/words.ts';

/**
 * How a degree's field stands to the fields asked for: one of them; related to one; at one remove from a related one (`distant`);
 * farther than that (`foreign`: mechanical engineering for social sciences). `unknown`: the degree names no field the lexicon knows.
 */
export type FieldFit = 'same' | 'related' | 'distant' | 'foreign' | 'unknown';

/** A field as text, with the fields of study that it names. */
export interface FieldReading {
  readonly ids: ReadonlySet<string>;
  readonly stems: readonly string[];
}

/**
 * Reads a field as a notice or a degree words it: ids of `education-fields.json`, and the stems of its own words for fields that
 * the lexicon lacks.
 */
export function readField(text: string): FieldReading {
  const stems = listContentTokens(text)
    .filter(({ form }) => !boilerplate.has(form.folded) && form.folded.length > 3)
    .map(({ form }) => form.stems[0] ?? form.folded);
  return { ids: new Set(findEducationFields(text).map(({ value }) => value)), stems };
}

const membersOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(umbrellas).map(([id, members]) => [id, members.split(' ')]),
);

/** True when fields are related, a group of sciences ("sciences sociales") standing for each science in it as well. */
function areRelated(id: string, wanted: string): boolean {
  return [wanted, ...(membersOf.get(wanted) ?? [])].some((one) => areFieldsRelated(id, one));
}

/** The field of a degree: as read from the document, else from its title. */
export function readDegreeField({ field, title }: EducationFact): FieldReading {
  return readField([field, title].filter(Boolean).join(' ; '));
}

const allFields = educationFields.map(({ id }) => id);

/** Related to a field that is itself related to one of those asked for. */
function isAtOneRemove(id: string, wanted: readonly FieldReading[]): boolean {
  return allFields.some(
    (middle) => areFieldsRelated(id, middle) && wanted.some((field) => [...field.ids].some((other) => areFieldsRelated(middle, other))),
  );
}

/** Fields that are commonly accepted as related to those asked for, and not one of them. */
export function listRelatedFields(wanted: readonly FieldReading[]): readonly string[] {
  const asked = wanted.flatMap(({ ids }) => [...ids]);
  return allFields.filter((id) => !asked.includes(id) && asked.some((other) => areRelated(id, other)));
}

/** Compares a degree's field with those asked for; the best fit counts. */
export function compareFields(degree: FieldReading, wanted: readonly FieldReading[]): FieldFit {
  const ids = [...degree.ids];
  const held = new Set(degree.stems);
  for (const field of wanted) {
    if (ids.some((id) => field.ids.has(id))) return 'same';
    if (field.ids.size === 0 && field.stems.length > 0 && field.stems.every((stem) => held.has(stem))) return 'same';
  }
  if (ids.length === 0) return 'unknown';
  const near = wanted.some((field) => [...field.ids].some((id) => ids.some((other) => areRelated(other, id))));
  if (near) return 'related';
  const understood = wanted.length > 0 && wanted.every((field) => field.ids.size > 0);
  return !understood || ids.some((id) => isAtOneRemove(id, wanted)) ? 'distant' : 'foreign';
}
