import type { FormLabel } from '../units/form-labels.ts';
import { type Field, listFields } from '../units/list-fields.ts';
import type { EntryLine } from './entry-line.ts';

/** One position or course of study of a form: labelled values and the lines between its first label and the next one's. */
export interface FormEntry {
  readonly fields: ReadonlyMap<FormLabel, Field>;
  readonly lines: readonly EntryLine[];
}

const telling: ReadonlySet<FormLabel> = new Set(['positionTitle', 'employer', 'degree', 'institution']);
const opening: ReadonlySet<FormLabel> = new Set(['from', 'period', 'positionTitle', 'employer', 'degree', 'institution']);

/**
 * Entries of forms that name their fields (P11, Europass of 2004, World Bank CVs): the label that comes first starts each entry.
 * Empty when the lines are no such form.
 */
export function readFormEntries(lines: readonly EntryLine[]): readonly FormEntry[] {
  const fields = listFields(lines.map(({ unit }) => unit));
  const kinds = new Set(fields.map(({ label }) => label));
  const dates = kinds.has('from') || kinds.has('period') || kinds.has('to');
  if (!dates || ![...telling].some((label) => kinds.has(label))) return [];
  const first = fields.find(({ label }) => opening.has(label))?.label;
  const entries: { fields: Map<FormLabel, Field>; from: number }[] = [];
  for (const field of fields) {
    const current = entries.at(-1);
    if (field.label === first && (!current || current.fields.has(field.label)))
      entries.push({ fields: new Map([[field.label, field]]), from: field.unit.index });
    else if (current && !current.fields.has(field.label)) current.fields.set(field.label, field);
  }
  return entries.map((entry, at) => {
    const next = entries[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    return { fields: entry.fields, lines: lines.filter(({ unit }) => unit.index >= entry.from && unit.index < next) };
  });
}
