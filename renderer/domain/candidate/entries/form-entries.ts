import type { FormLabel } from '../units/form-labels.ts';
import { type Field, listFields } from '../units/list-fields.ts';
import type { EntryLine } from './entry-line.ts';

/** One position or course of study of a form: labelled values and the lines between its first label and the next one's. */
export interface FormEntry {
  readonly fields: ReadonlyMap<FormLabel, Field>;
  readonly lines: readonly EntryLine[];
  /** A line above the labels that carries none. */
  readonly head: EntryLine | null;
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
  const lead = countLead(lines, entries);
  return entries.map((entry, at) => {
    const from = entry.from - lead;
    const next = (entries[at + 1]?.from ?? Number.POSITIVE_INFINITY) - lead;
    const own = lines.filter(({ unit }) => unit.index >= from && unit.index < next);
    return { fields: entry.fields, lines: own, head: lead > 0 ? (own[0] ?? null) : null };
  });
}

/** 1 where each entry starts with a line of its own above its labels: "ONG Viva Rio – Rio de Janeiro" above "Cargo : …". */
function countLead(
  lines: readonly EntryLine[],
  entries: readonly { readonly fields: ReadonlyMap<FormLabel, Field>; readonly from: number }[],
) {
  const labelled = new Set(entries.flatMap(({ fields }) => [...fields.values()].map(({ unit }) => unit.index)));
  const headed = entries.every(({ from }) => {
    const above = lines.find(({ unit }) => unit.index === from - 1);
    return above !== undefined && !above.sentence && !above.unit.listItem && above.date === null && !labelled.has(from - 1);
  });
  return headed ? 1 : 0;
}
