import fields from '../../../../resources/lexicons/education-fields.json';
import { createPhraseFinder } from '../phrase-finder.ts';
import { pairPhrases } from './list-phrases.ts';

/** Fields of study named in a text, as ids of education-fields.json. */
export const findEducationFields = createPhraseFinder(pairPhrases(fields, (entry) => entry.id));

const related = new Map(fields.map((field) => [field.id, new Set(field.related)]));

/** True when a degree in one field is commonly accepted as related to the other; the relation is symmetric. */
export function areFieldsRelated(a: string, b: string): boolean {
  return a === b || (related.get(a)?.has(b) ?? false) || (related.get(b)?.has(a) ?? false);
}
