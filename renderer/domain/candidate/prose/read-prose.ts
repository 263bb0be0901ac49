import type { PositionDraft } from '../experience/build-position.ts';
import type { EducationFact, RunningTextFacts } from '../facts.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import type { Unit } from '../units/unit.ts';
import { readProseDegrees } from './read-prose-degrees.ts';
import { readProsePositions } from './read-prose-positions.ts';

/** Positions and degrees, and which of them had to be taken from running text. */
export interface Career {
  readonly positions: readonly PositionDraft[];
  readonly education: readonly EducationFact[];
  readonly runningText: RunningTextFacts;
}

const openSections = new Set(['header', 'identity', 'summary', 'other']);
/** A sentence of a career tells more than this many statements of it. */
const fewest = 2;

/** True for a text without headings in which somebody tells of their own posts and degrees. */
export function tellsCareer(units: readonly Unit[]): boolean {
  return readProsePositions(units).length + readProseDegrees(units, '').length >= fewest;
}

/**
 * Completes what the sections list: where they list no position, or no degree, from the running text of the CV, else of the letters.
 */
export function completeFromProse(
  listed: Omit<Career, 'runningText'>,
  cv: readonly SectionedUnit[],
  letters: readonly Unit[],
  asOf: string,
): Career {
  const open = cv.filter(({ section, heading }) => openSections.has(section) && !heading).map(({ unit }) => unit);
  const first = <T>(found: readonly T[], read: (units: readonly Unit[]) => readonly T[]): readonly T[] =>
    [found, read(open), read(letters)].find((list) => list.length > 0) ?? [];
  const positions = first(listed.positions, readProsePositions);
  const education = first(listed.education, (units) => readProseDegrees(units, asOf));
  const told = {
    experience: listed.positions.length < positions.length,
    education: listed.education.length < education.length,
  };
  return { positions, education, runningText: (['experience', 'education'] as const).filter((kind) => told[kind]) };
}
