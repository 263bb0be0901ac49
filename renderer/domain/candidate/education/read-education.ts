import { findDateSpans } from '../../dates/find-date-spans.ts';
import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import { describeLine, type EntryLine } from '../entries/entry-line.ts';
import { type FormEntry, readFormEntries } from '../entries/form-entries.ts';
import { mendDates } from '../entries/mend-dates.ts';
import { readTables, type TableRow } from '../entries/table-columns.ts';
import { hasWord } from '../experience/position-words.ts';
import { listRuns } from '../experience/read-experience.ts';
import type { EducationFact } from '../facts.ts';
import type { SectionKind } from '../sections/heading-names.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import type { FormLabel } from '../units/form-labels.ts';
import { quoteUnit } from '../units/unit.ts';
import { indexOfInstitution, isAboutThesis } from './education-words.ts';
import { finishDegree } from './finish-degree.ts';
import { readField, splitDegree } from './split-degree.ts';

const educationSections: ReadonlySet<SectionKind | 'header'> = new Set(['education']);
const trainingSections: ReadonlySet<SectionKind | 'header'> = new Set(['training']);

const jobSections: ReadonlySet<SectionKind | 'header'> = new Set(['experience']);

/** A degree that no title of a post resembles: it opens its line and names its school. */
function isPlainDegree({ title, institution, level }: EducationFact): boolean {
  return institution !== null && level >= 5 && (findDegrees(title)[0]?.from ?? 9) <= 2 && !hasWord('title', title);
}

/** A line that is the title of a degree, with its level. */
interface DegreeLine {
  readonly at: number;
  readonly level: number;
  readonly part: EntryLine['parts'][number];
}

function readDegreeLine(line: EntryLine, at: number): DegreeLine | null {
  if (line.sentence && line.position === 'none' && line.unit.text.length > 220) return null;
  for (const part of line.parts) {
    if (isAboutThesis(part.text)) continue;
    const [hit] = findDegrees(part.text);
    const before = part.text.slice(0, hit?.from ?? 0);
    if (
      hit &&
      (before.length <= 60 || indexOfInstitution(before) >= 0) &&
      !/(?:mémoire|thèse|projet|thesis|tesis|بحث)\s+(?:de|du|of|en|d[’'])?\s*$/iu.test(before)
    ) {
      return { at, level: hit.value.level, part };
    }
  }
  return null;
}

/** How many lines of an entry (its date, its school) stand above the degree. */
function countLead(lines: readonly EntryLine[], degrees: readonly DegreeLine[]): number {
  // A section that starts with a degree has dates and schools below.
  if (degrees[0]?.at === 0) return 0;
  const share = (test: (at: number) => boolean): number => degrees.filter(({ at }) => test(at)).length / degrees.length;
  const words = (line: EntryLine): number => line.parts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const pure = (line: EntryLine | undefined): boolean => line?.position === 'pure' || (line?.position === 'prefix' && words(line) <= 5);
  const taken = new Set(degrees.map(({ at }) => at));
  const school = (line: EntryLine | undefined, at: number): boolean =>
    line !== undefined && !taken.has(at) && !line.sentence && indexOfInstitution(line.unit.text) >= 0;
  if (share((at) => pure(lines[at - 1])) >= 0.6) return 1;
  if (share((at) => school(lines[at - 1], at - 1) && pure(lines[at - 2])) >= 0.6) return 2;
  const [first] = degrees;
  if (first && first.at === 1 && school(lines[0], 0) && share((at) => school(lines[at - 1], at - 1)) >= 0.6) return 1;
  return 0;
}

function findSchool(lines: readonly EntryLine[], degree: EntryLine): string | null {
  for (const line of lines) {
    if (line === degree || line.sentence || isAboutThesis(line.unit.text)) continue;
    const part = line.parts.find(({ text }) => indexOfInstitution(text) >= 0);
    if (part) return part.text;
  }
  return null;
}

/** Lines around a degree may say that it is unfinished; a later line with dates or a school of its own speaks of other studies. */
function tellsStatus({ unit, date, position, sentence }: EntryLine, degree: EntryLine): boolean {
  if (sentence && unit.text.length > 120) return false;
  return degree.date === null || date === null || position === 'pure' || indexOfInstitution(unit.text) < 0;
}

function readDegrees(lines: readonly EntryLine[], asOf: string): readonly EducationFact[] {
  const degrees = lines.flatMap((line, at) => readDegreeLine(line, at) ?? []);
  const lead = degrees.length > 0 ? countLead(lines, degrees) : 0;
  return degrees.flatMap(({ at, level, part }, index) => {
    const line = lines[at];
    if (!line) return [];
    const next = degrees[index + 1];
    const previous = degrees[index - 1];
    const own = lines.slice(Math.max((previous?.at ?? -1) + 1, at - lead), Math.min(next ? next.at - lead : lines.length, at + 5));
    const above = lines.slice(at - lead, at);
    const date =
      line.date ??
      above.find((other) => other.date)?.date ??
      own.slice(own.indexOf(line)).find((other) => other.date && other.position !== 'inside')?.date ??
      null;
    const names = splitDegree(part.text);
    const rest = line.parts.filter((other) => other !== part && indexOfInstitution(other.text) >= 0)[0]?.text ?? null;
    const text = own.filter((other) => other === line || tellsStatus(other, line)).map(({ unit }) => unit.text);
    const draft = { level, ...names, institution: names.institution ?? rest ?? findSchool(own, line), date, text: text.join('\n') };
    return [finishDegree(draft, quoteUnit(line.unit, part.from, part.to), asOf)];
  });
}

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
  const period = values.get('period')?.text ?? `${values.get('from')?.text ?? ''} – ${values.get('to')?.text ?? ''}`;
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

function readRow({ line, cells }: TableRow, asOf: string): readonly EducationFact[] {
  return readLabelled(cells, line, line.unit.text, asOf);
}

function readForm({ fields, lines }: FormEntry, asOf: string): readonly EducationFact[] {
  const [line] = lines;
  const values = new Map([...fields].map(([label, { value }]) => [label, { text: value }] as const));
  return line ? readLabelled(values, line, lines.map(({ unit }) => unit.text).join('\n'), asOf) : [];
}

function readRuns(units: readonly SectionedUnit[], sections: ReadonlySet<SectionKind | 'header'>, asOf: string): readonly EducationFact[] {
  return listRuns(units, sections).flatMap((run) => {
    const lines = mendDates(run.map(describeLine));
    const { rows, rest } = readTables(lines);
    if (rows.length > 0) return [...rows.flatMap((row) => readRow(row, asOf)), ...readDegrees(rest, asOf)];
    const form = readFormEntries(lines).flatMap((entry) => readForm(entry, asOf));
    return form.length > 0 ? form : readDegrees(lines, asOf);
  });
}

/** The degrees of a CV, short trainings left out. Sections of trainings are only searched when there is no other. */
export function readEducation(units: readonly SectionedUnit[], asOf: string): readonly EducationFact[] {
  const degrees = readRuns(units, educationSections, asOf);
  const learnt = degrees.length > 0 ? degrees : readRuns(units, trainingSections, asOf);
  return learnt.length > 0 ? learnt : readRuns(units, jobSections, asOf).filter(isPlainDegree);
}
