import status from '../../../../resources/lexicons/education-status.json';
import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import { describeLine, type EntryLine } from '../entries/entry-line.ts';
import { readFormEntries } from '../entries/form-entries.ts';
import { mendDates } from '../entries/mend-dates.ts';
import { readTables } from '../entries/table-columns.ts';
import { hasWord } from '../experience/position-words.ts';
import { listRuns } from '../experience/read-experience.ts';
import type { EducationFact } from '../facts.ts';
import { nameLeadingSection, type SectionKind } from '../sections/heading-names.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import { splitLabel } from '../units/form-labels.ts';
import { quoteUnit } from '../units/unit.ts';
import { countLead, listDegreeLines, secondary } from './degree-lines.ts';
import { dropEchoes } from './drop-echoes.ts';
import { indexOfInstitution, isAboutThesis } from './education-words.ts';
import { finishDegree } from './finish-degree.ts';
import { readLocalLevel } from './local-level.ts';
import { partDegrees } from './part-degrees.ts';
import { readForm, readRow } from './read-labelled.ts';
import { splitDegree } from './split-degree.ts';

const educationSections: ReadonlySet<SectionKind | 'header'> = new Set(['education']);
const trainingSections: ReadonlySet<SectionKind | 'header'> = new Set(['training']);

const jobSections: ReadonlySet<SectionKind | 'header'> = new Set(['experience']);
const otherSections: ReadonlySet<SectionKind | 'header'> = new Set(['identity', 'other', 'skills', 'interests', 'languages', 'header']);

/** A degree that no title of a post resembles: it opens its line and names its school, or is a school-leaving certificate. */
function isPlainDegree({ title, institution, level, end }: EducationFact): boolean {
  const plain = (level === secondary && end !== null) || (institution !== null && level >= 5);
  return plain && (findDegrees(title)[0]?.from ?? 9) <= 2 && !hasWord('title', title);
}

function findSchool(lines: readonly EntryLine[], degree: EntryLine): string | null {
  for (const line of lines) {
    if (line === degree || line.sentence || isAboutThesis(line.unit.text)) continue;
    const part = line.parts.find(({ text }) => indexOfInstitution(text) >= 0);
    if (part) return part.text;
  }
  return null;
}

/** "Major: Public Health", "Spécialité : sociologie" on a line of its own. */
function findStudyField(lines: readonly EntryLine[]): string | null {
  for (const { unit } of lines) {
    const labelled = splitLabel(unit.text);
    if (labelled?.label === 'studyField' && labelled.valueFrom < unit.text.length) return unit.text.slice(labelled.valueFrom).trim();
  }
  return null;
}

/** A line with dates and a school of its own speaks of other studies than a dated degree's. */
function isOtherStudies({ unit, date, position }: EntryLine, degree: EntryLine): boolean {
  return degree.date !== null && date !== null && position !== 'pure' && indexOfInstitution(unit.text) >= 0;
}

/** The lines around a degree that may say that it is unfinished, down to the next studies. */
function listStatusLines(lines: readonly EntryLine[], degree: EntryLine): readonly EntryLine[] {
  const at = lines.indexOf(degree);
  const below = lines.slice(at + 1);
  const next = below.findIndex((line) => isOtherStudies(line, degree));
  const above = lines.slice(0, at).filter((line) => !isOtherStudies(line, degree));
  const near = [...above, ...(next < 0 ? below : below.slice(0, next))];
  return [degree, ...near.filter(({ sentence, unit }) => !sentence || unit.text.length <= 120)];
}

function readDegrees(lines: readonly EntryLine[], asOf: string): readonly EducationFact[] {
  const degrees = listDegreeLines(lines);
  const lead = degrees.length > 0 ? countLead(lines, degrees) : 0;
  return degrees.flatMap(({ at, level: named, part, id, written, needsSchool }, index) => {
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
    const text = listStatusLines(own, line).map(({ unit }) => unit.text);
    const field = names.field ?? findStudyField(own);
    const institution = names.institution ?? rest ?? findSchool(own, line);
    if (needsSchool && institution === null && date === null) return [];
    const level = readLocalLevel(id, named, written, `${line.unit.text} ${institution ?? ''}`);
    const draft = { level, ...names, field, institution, date, text: text.join('\n') };
    return [finishDegree(draft, quoteUnit(line.unit, part.from, part.to), asOf)];
  });
}

function readRun(run: readonly SectionedUnit[], asOf: string): readonly EducationFact[] {
  const lines = mendDates(run.flatMap(partDegrees).map(describeLine));
  const { rows, rest } = readTables(lines);
  if (rows.length > 0) return [...rows.flatMap((row) => readRow(row, asOf)), ...readDegrees(rest, asOf)];
  const form = readFormEntries(lines).flatMap((entry) => readForm(entry, asOf));
  return form.length > 0 ? form : readDegrees(lines, asOf);
}

function readRuns(units: readonly SectionedUnit[], sections: ReadonlySet<SectionKind | 'header'>, asOf: string): readonly EducationFact[] {
  return dropEchoes(listRuns(units, sections).map((run) => readRun(run, asOf)));
}

const bareLevel = new RegExp(String.raw`^${writtenWords(status.bacPlus)}\s?\+\s?\d$`, 'iu');
const isBareLevel = ({ title }: EducationFact): boolean => bareLevel.test(title);

/** "Diplômes : Master en droit (2012), Licence (2010)" on a line of the identity block. */
function listLabelled(units: readonly SectionedUnit[]): readonly SectionedUnit[] {
  return units.flatMap((sectioned) => {
    const leading = otherSections.has(sectioned.section) ? nameLeadingSection(sectioned.unit.text) : null;
    return leading?.section === 'education' ? [{ ...sectioned, section: 'education', contentFrom: leading.valueFrom }] : [];
  });
}

/** The degrees of a CV, short trainings left out. Other sections are only searched when those of studies hold none. */
export function readEducation(units: readonly SectionedUnit[], asOf: string): readonly EducationFact[] {
  const searches: readonly (() => readonly EducationFact[])[] = [
    () => readRuns(units, educationSections, asOf),
    () => readRuns(units, trainingSections, asOf),
    () => readRuns(units, jobSections, asOf).filter(isPlainDegree),
    () => readRuns(listLabelled(units), educationSections, asOf),
    () => readRuns(units, otherSections, asOf).filter(isPlainDegree),
  ];
  const found = searches.reduce<readonly EducationFact[]>((known, read) => (known.length > 0 ? known : read()), []);
  // "Niveau d'études : Bac+5" beside the degree itself.
  return found.filter((fact) => !isBareLevel(fact) || !found.some((other) => other !== fact && other.level === fact.level));
}
