import type { EducationFact } from '../candidate/facts.ts';
import { areFieldsRelated, findEducationFields } from '../text/lexicon/find-education-fields.ts';
import { listContentTokens } from './concepts/tokens.ts';
import { boilerplate } from './concepts/words.ts';

/** How a degree's field stands to the fields asked for; `unknown` when the degree names no field that the lexicon knows. */
export type FieldFit = 'same' | 'related' | 'other' | 'unknown';

/** A field as text, with the fields of study that it names. */
export interface FieldReading {
  readonly ids: ReadonlySet<string>;
  readonly stems: readonly string[];
}

export function readField(text: string): FieldReading {
  const stems = listContentTokens(text)
    .filter(({ form }) => !boilerplate.has(form.folded) && form.folded.length > 3)
    .map(({ form }) => form.stems[0] ?? form.folded);
  return { ids: new Set(findEducationFields(text).map(({ value }) => value)), stems };
}

/** The field of a degree: as read from the document, else from its title. */
export function readDegreeField({ title, field }: Pick<EducationFact, 'title' | 'field'>): FieldReading {
  return readField([field, title].filter(Boolean).join(' ; '));
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
  const near = wanted.some((field) => [...field.ids].some((id) => ids.some((other) => areFieldsRelated(id, other))));
  return near ? 'related' : 'other';
}
