import { type DateSpan, findDateSpans } from '../../dates/find-date-spans.ts';
import type { EntryLine } from '../entries/entry-line.ts';
import type { FormEntry } from '../entries/form-entries.ts';
import type { TableRow } from '../entries/table-columns.ts';
import type { SectionKind } from '../sections/heading-names.ts';
import type { FormLabel } from '../units/form-labels.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { type PositionDraft, readPeriod } from './build-position.ts';
import { readPositionKind, readWorkload } from './position-words.ts';
import { nameHead, splitLocation } from './split-title.ts';

/** A labelled value of a position and where it stands. */
interface Value {
  readonly text: string;
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

type Values = ReadonlyMap<FormLabel, Value>;

function readDates(values: Values): DateSpan | null {
  const period = values.get('period');
  if (period) return findDateSpans(period.text)[0] ?? null;
  const from = values.get('from')?.text ?? '';
  const to = values.get('to')?.text ?? '';
  if (from === '' && to === '') return null;
  const joined = findDateSpans(`${from} – ${to}`)[0];
  if (joined?.kind === 'range') return joined;
  return findDateSpans(from)[0] ?? joined ?? null;
}

function build(values: Values, lines: readonly EntryLine[], section: SectionKind | 'header'): PositionDraft | null {
  const post = values.get('positionTitle') ?? values.get('duties');
  const employer = values.get('employer');
  const evidenced = post ?? employer;
  if (!evidenced) return null;
  const named = post && !employer ? nameHead([post.text]) : null;
  const located = employer ? splitLocation(employer.text) : null;
  const title = named?.title ?? post?.text ?? employer?.text ?? '';
  const fact = {
    title,
    organisation: located?.organisation ?? named?.organisation ?? null,
    location: values.get('place')?.text ?? located?.location ?? named?.location ?? values.get('employerAddress')?.text ?? null,
    ...readPeriod(readDates(values)),
    kind: readPositionKind(title, title, section),
    workload: readWorkload(title),
    lines: lines.map(({ unit }) => quoteUnit(unit)),
    evidence: quoteUnit(evidenced.unit, evidenced.from, evidenced.to),
  };
  return { fact, units: lines.map(({ unit }) => unit.index) };
}

/** A position from a row of a table whose header names the columns. */
export function buildTablePosition({ line, cells }: TableRow, section: SectionKind | 'header'): PositionDraft | null {
  const values = new Map([...cells].map(([label, { text, from, to }]) => [label, { text, from, to, unit: line.unit }] as const));
  return build(values, [line], section);
}

/** A position from the labelled fields of a form. */
export function buildFormPosition({ fields, lines, head }: FormEntry, section: SectionKind | 'header'): PositionDraft | null {
  const values = new Map<FormLabel, Value>(
    [...fields].map(([label, { value, unit, from, to }]) => [label, { text: value, unit, from, to }] as const),
  );
  const missing = values.has('employer') ? 'positionTitle' : 'employer';
  if (head && !values.has(missing)) values.set(missing, { text: head.unit.text, unit: head.unit, from: 0, to: head.unit.text.length });
  return build(values, lines, section);
}
