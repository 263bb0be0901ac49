import { findDateSpans } from '../../dates/find-date-spans.ts';
import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import type { EntryLine } from '../entries/entry-line.ts';
import type { FormEntry } from '../entries/form-entries.ts';
import type { TableRow } from '../entries/table-columns.ts';
import type { EducationFact } from '../facts.ts';
import type { FormLabel } from '../units/form-labels.ts';
import { quoteUnit } from '../units/unit.ts';
import { finishDegree } from './finish-degree.ts';
import { readField } from './split-degree.ts';

/** A degree from labelled values: a row of a table with headed columns, or the fields of a form. */
function readLabelled(
  values: ReadonlyMap<FormLabel, { readonly text: string }>,
  line: EntryLine,
  text: string,
  asOf: string,
): readonly EducationFact[] {
  const named = values.get('degree')?.text ?? values.get('studyField')?.text ?? '';
  const [hit] = findDegrees(named).length > 0 ? findDegrees(named) : findDegrees(values.get('studyType')?.text ?? '');
  if (!hit) return [];
  // "From: 09/2005 To: 07/2009" in one cell.
  const from = values.get('from')?.text.replaceAll(':', ' ') ?? '';
  const period =
    values.get('period')?.text ?? (findDateSpans(from)[0]?.kind === 'range' ? from : `${from} – ${values.get('to')?.text ?? ''}`);
  const dates = findDateSpans(period);
  const field = values.get('studyField')?.text ?? readField(named);
  const draft = {
    level: hit.value.level,
    title: named,
    field,
    institution: (values.get('institution') ?? values.get('employer'))?.text ?? null,
    date: (dates.length > 0 ? dates : findDateSpans(line.unit.text))[0] ?? null,
    text,
  };
  return [finishDegree(draft, quoteUnit(line.unit), asOf)];
}

/** A row of a table with headed columns. */
export function readRow({ line, cells }: TableRow, asOf: string): readonly EducationFact[] {
  return readLabelled(cells, line, line.unit.text, asOf);
}

/** One course of study of a form. */
export function readForm({ fields, lines }: FormEntry, asOf: string): readonly EducationFact[] {
  const [line] = lines;
  const values = new Map([...fields].map(([label, { value }]) => [label, { text: value }] as const));
  return line ? readLabelled(values, line, lines.map(({ unit }) => unit.text).join('\n'), asOf) : [];
}
