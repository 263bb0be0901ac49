import { describeLine } from '../entries/entry-line.ts';
import { readFormEntries } from '../entries/form-entries.ts';
import { mendDates } from '../entries/mend-dates.ts';
import { segmentRun } from '../entries/segment-run.ts';
import { readTables } from '../entries/table-columns.ts';
import { readProsePositions } from '../prose/read-prose-positions.ts';
import type { SectionKind } from '../sections/heading-names.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import { buildFormPosition, buildTablePosition } from './build-labelled-position.ts';
import { buildPosition, type PositionDraft } from './build-position.ts';
import { readAsides } from './read-asides.ts';
import { spreadEmployers } from './spread-employers.ts';

const experienceSections: ReadonlySet<SectionKind | 'header'> = new Set(['experience', 'internships', 'consultancy', 'volunteering']);

/** Runs of units under one heading, headings left out. */
export function listRuns(
  units: readonly SectionedUnit[],
  wanted: ReadonlySet<SectionKind | 'header'>,
): readonly (readonly SectionedUnit[])[] {
  const runs = new Map<string, SectionedUnit[]>();
  for (const sectioned of units) {
    if (!wanted.has(sectioned.section) || sectioned.heading) continue;
    const key = `${sectioned.unit.file}\n${sectioned.run}\n${sectioned.section}`;
    const known = runs.get(key);
    if (known) known.push(sectioned);
    else runs.set(key, [sectioned]);
  }
  return [...runs.values()];
}

/** The positions of a CV, in its own order. */
export function readExperience(units: readonly SectionedUnit[]): readonly PositionDraft[] {
  const listed = listRuns(units, experienceSections).flatMap((run) => {
    const section = run[0]?.section ?? 'experience';
    const lines = mendDates(run.map(describeLine));
    const { rows, rest } = readTables(lines);
    const form = rows.length > 0 ? [] : readFormEntries(lines);
    if (form.length > 0) return form.flatMap((entry) => buildFormPosition(entry, section) ?? []);
    const tabled = rows.flatMap((row) => buildTablePosition(row, section) ?? []);
    const listed = [...tabled, ...spreadEmployers(segmentRun(rest).flatMap((entry) => buildPosition(entry, section) ?? []))];
    const told = readProsePositions(run.filter(({ contentFrom }) => contentFrom === 0).map(({ unit }) => unit));
    // A career told in sentences: several posts in one paragraph.
    return told.length > Math.max(1, listed.length) ? told : listed;
  });
  return [...listed, ...readAsides(units)];
}
