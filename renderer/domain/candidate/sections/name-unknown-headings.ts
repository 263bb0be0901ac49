import { findDateSpans } from '../../dates/find-date-spans.ts';
import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import { hasWord } from '../experience/position-words.ts';
import type { Unit } from '../units/unit.ts';
import { bareHeading, type SectionKind } from './heading-names.ts';
import { entrySections } from './section-groups.ts';
import type { SectionedUnit } from './sectioned-unit.ts';

interface Look {
  readonly capitals: boolean;
  readonly size: number;
}

const longestHeading = 7;

const lookOf = (unit: Unit): Look => {
  const bare = bareHeading(unit.text);
  return { capitals: /\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare), size: unit.size };
};

const isAlike = (a: Look, b: Look): boolean =>
  a.capitals === b.capitals && (a.size === 0 || b.size === 0 || Math.abs(a.size - b.size) <= 0.4);

/** The look that all headings of a text share, where nothing else looks so that could be a post, an employer or a degree. */
function findHeadingLook(units: readonly SectionedUnit[]): Look | null {
  const headings = units.filter(({ unit, heading }) => heading && unit.styled);
  const [first] = headings;
  if (!first || !headings.every(({ unit }) => isAlike(lookOf(unit), lookOf(first.unit)))) return null;
  const look = lookOf(first.unit);
  const others = units.filter(
    ({ unit, heading, section }) => !heading && section !== 'header' && unit.styled && isAlike(lookOf(unit), look),
  );
  return others.every(({ unit }) => !namesEntry(unit)) ? look : null;
}

const namesEntry = ({ text }: Unit): boolean =>
  findDateSpans(text).length > 0 || hasWord('title', text) || hasWord('organisation', text) || findDegrees(text).length > 0;

function mayHead({ unit, heading, section }: SectionedUnit, look: Look, before: SectionedUnit | undefined): boolean {
  if (heading || !unit.styled || unit.listItem || unit.cells.length !== 1 || unit.kind === 'footer' || unit.kind === 'header') return false;
  if (!isAlike(lookOf(unit), look) || unit.text.split(/\s+/u).length > longestHeading || /[\d@,.]/u.test(unit.text)) return false;
  const [date] = before && !before.heading ? findDateSpans(before.unit.text) : [];
  const dated = date !== undefined && date.to - date.from >= (before?.unit.text.length ?? 0) - 3;
  return !dated && !namesEntry(unit) && (section !== 'header' || before !== undefined);
}

/** What the lines under an unknown heading are about. */
function guessSection(lines: readonly SectionedUnit[]): SectionKind {
  const degrees = lines.filter(({ unit }) => (findDegrees(unit.text)[0]?.from ?? 99) <= 40);
  const posts = lines.filter(({ unit }) => hasWord('title', unit.text));
  const ranges = lines.filter(({ unit }) => findDateSpans(unit.text).some(({ kind }) => kind === 'range'));
  if (degrees.length > 0 && ranges.length > 0 && degrees.length >= posts.length) return 'education';
  return ranges.length > 0 && posts.length > 0 ? 'experience' : 'other';
}

/**
 * Headings in words that no lexicon has ("CE QUI M'OCCUPE"), where all known headings look alike and nothing else looks like them:
 * the lines under them tell what they head. Where they go on with the section above, nothing changes.
 */
export function nameUnknownHeadings(units: readonly SectionedUnit[]): readonly SectionedUnit[] {
  const look = findHeadingLook(units);
  if (!look) return units;
  let run = units.reduce((most, sectioned) => Math.max(most, sectioned.run), 0);
  let open: { readonly section: SectionKind; readonly from: number } | null = null;
  return units.map((sectioned, at) => {
    if (sectioned.heading || (open && sectioned.run !== open.from)) open = null;
    if (mayHead(sectioned, look, units[at - 1])) {
      const end = units.findIndex((other, index) => index > at && (other.heading || mayHead(other, look, units[index - 1])));
      const section = guessSection(units.slice(at + 1, end < 0 ? units.length : end));
      const moves = section !== sectioned.section && (section !== 'other' || entrySections.has(sectioned.section as SectionKind));
      open = moves ? { section, from: sectioned.run } : null;
      if (!moves) return sectioned;
      run += 1;
      return { ...sectioned, section, run, heading: true };
    }
    return open ? { ...sectioned, section: open.section, run } : sectioned;
  });
}
