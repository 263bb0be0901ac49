import { findDateSpans } from '../../dates/find-date-spans.ts';
import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import { hasWord } from '../experience/position-words.ts';
import { headsTitle } from '../experience/split-title.ts';
import type { Unit } from '../units/unit.ts';
import type { SectionedUnit } from './sectioned-unit.ts';

const longestHeading = 5;
const degreeReach = 24;

/** A short line of neither dates nor a post, nor an employer but in the look of headings ("SCHOOL DAYS"). */
function mayHead({ heading, section, unit }: SectionedUnit): boolean {
  if (heading || section !== 'experience' || unit.listItem || unit.cells.length !== 1) return false;
  if (unit.text.split(/\s+/u).length > longestHeading || /[\d@,،.;]/u.test(unit.text)) return false;
  return !hasWord('title', unit.text) && (unit.styled || !hasWord('organisation', unit.text)) && findDegrees(unit.text).length === 0;
}

/** The words of a line without its dates. */
function withoutDates({ text }: Unit): string {
  const bare = findDateSpans(text).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
  return bare.replace(/^[^\p{L}]+/u, '');
}

/** "2013 – 2017: MEng Software Engineering, …": a line with dates that opens with a degree. */
function datesDegree({ unit }: SectionedUnit): boolean {
  const [degree] = findDegrees(withoutDates(unit));
  return degree !== undefined && degree.from <= degreeReach && findDateSpans(unit.text).length > 0;
}

const datesPost = ({ unit }: SectionedUnit): boolean =>
  !datesDegree({ unit } as SectionedUnit) &&
  headsTitle(withoutDates(unit)) &&
  findDateSpans(unit.text).some(({ kind }) => kind === 'range');

/**
 * Studies under a heading in words of one's own that follow the posts: a short line, then dated degrees and no post any more up to
 * the next heading. From there on the lines tell of studies.
 */
export function reclaimStudies(units: readonly SectionedUnit[]): readonly SectionedUnit[] {
  const starts = units.flatMap((sectioned, at) => {
    const next = units[at + 1];
    if (!mayHead(sectioned) || !next || next.run !== sectioned.run || !datesDegree(next)) return [];
    const end = units.findIndex((other, index) => index > at && (other.heading || other.run !== sectioned.run));
    const rest = units.slice(at + 1, end < 0 ? units.length : end);
    const degrees = rest.filter(datesDegree).length;
    return degrees * 2 >= rest.length && !rest.some(datesPost) ? [{ at, to: at + 1 + rest.length }] : [];
  });
  if (starts.length === 0) return units;
  const last = units.reduce((most, { run }) => Math.max(most, run), 0);
  return units.map((sectioned, at) => {
    const index = starts.findIndex((start) => at >= start.at && at < start.to);
    const start = starts[index];
    return start ? { ...sectioned, section: 'education', run: last + 1 + index, heading: at === start.at } : sectioned;
  });
}
