import { describeLine } from '../entries/entry-line.ts';
import { headsTitle } from '../experience/split-title.ts';
import type { SectionKind } from './heading-names.ts';
import type { SectionedUnit } from './sectioned-unit.ts';

/** Where no posts are told: lines like theirs came there by the layout, or under a heading in words of one's own. */
const otherSections: ReadonlySet<SectionKind | 'header'> = new Set(['header', 'identity', 'summary', 'languages', 'skills', 'interests']);
const fewest = 2;
const longest = 16;

/** "janv. 2018 – févr. 2021 ⇥ Chargée de suivi": a range of dates and the title of a post, on one line or one above the other. */
function datesPost(sectioned: SectionedUnit, next: SectionedUnit | undefined): boolean {
  if (sectioned.heading || !otherSections.has(sectioned.section) || sectioned.unit.listItem) return false;
  const line = describeLine(sectioned);
  if (line.date?.kind !== 'range' || line.position === 'inside' || line.sentence) return false;
  const title = line.position === 'pure' && next && !next.heading ? next.unit.text : (line.parts[0]?.text ?? '');
  return headsTitle(title) && title.split(/\s+/u).length <= longest;
}

/**
 * Posts that stand under a heading of languages, skills or leisure, or before any heading: from the first of at least two of them on,
 * the lines up to the next heading tell of experience.
 */
export function reclaimPosts(units: readonly SectionedUnit[]): readonly SectionedUnit[] {
  const starts = new Map<number, number[]>();
  units.forEach((sectioned, at) => {
    if (datesPost(sectioned, units[at + 1])) starts.set(sectioned.run, [...(starts.get(sectioned.run) ?? []), at]);
  });
  const last = units.reduce((most, { run }) => Math.max(most, run), 0);
  const moved = [...starts].flatMap(([run, [first, ...others]], index) =>
    first !== undefined && others.length + 1 >= fewest ? [{ of: run, first, run: last + 1 + index }] : [],
  );
  if (moved.length === 0) return units;
  return units.map((sectioned, at) => {
    const move = moved.find(({ of, first }) => of === sectioned.run && at >= first);
    return move && !sectioned.heading && otherSections.has(sectioned.section)
      ? { ...sectioned, section: 'experience', run: move.run }
      : sectioned;
  });
}
