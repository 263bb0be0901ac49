import { listWordHits } from '../experience/position-words.ts';
import { scoreNameShape, trimName } from '../identity/name-shape.ts';
import { isDutiesLabel, nameLabel, splitLabel } from '../units/form-labels.ts';
import type { Unit } from '../units/unit.ts';
import { findColumnAbove } from './continue-column.ts';
import { bareHeading, nameLeadingSection, nameLooseSection, nameSection, type SectionKind } from './heading-names.ts';
import { nameUnknownHeadings } from './name-unknown-headings.ts';
import { reclaimPosts } from './reclaim-posts.ts';
import { reclaimStudies } from './reclaim-studies.ts';
import { entrySections } from './section-groups.ts';
import type { SectionedUnit } from './sectioned-unit.ts';

interface Found {
  readonly section: SectionKind;
  /** The unit holds content too, from here on. */
  readonly contentFrom: number;
  /** The section only holds for this unit. */
  readonly only: boolean;
}

/** Headings that are as often the title of a post or a remark: they must look like headings. */
const needStyle: ReadonlySet<SectionKind> = new Set(['internships', 'consultancy', 'volunteering', 'other', 'declaration']);
/** Labels such as "Langues : …" that are sections of one line wherever they stand. */
const inlineSections: ReadonlySet<SectionKind> = new Set(['languages', 'skills', 'interests', 'references', 'publications', 'identity']);

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** How the headings of the CV look; the last one found. */
interface HeadingStyle {
  readonly styled: boolean;
  readonly capitals: boolean;
  readonly size: number;
}

const readStyle = (unit: Unit): HeadingStyle => ({ styled: unit.styled, capitals: isCapitals(bareHeading(unit.text)), size: unit.size });

/** A title of a post may be a word of headings ("Prácticas", "Volunteer"): then it looks unlike the headings around it. */
function looksLike(unit: Unit, style: HeadingStyle | null): boolean {
  if (!style) return true;
  const own = readStyle(unit);
  return (
    own.styled === style.styled && own.capitals === style.capitals && (own.size === 0 || style.size === 0 || own.size >= style.size - 0.4)
  );
}

/** "Bénévolat" in a paragraph of its own, where headings are plain text; "Stage" or "Prácticas" there may be a post. */
function isPlainHeading(unit: Unit, style: HeadingStyle | null): boolean {
  const bare = bareHeading(unit.text);
  return !style?.styled && !listWordHits('title', bare).some(({ to }) => to >= bare.length);
}

function findHeading(unit: Unit, current: SectionKind | 'header', style: HeadingStyle | null, alone: boolean): Found | null {
  const headingSize = style?.size ?? 0;
  const numbered = /^\s*(?:[IVX]+|\d{1,2}|[A-H])\s?[.)]/u.test(unit.text);
  const bare = bareHeading(unit.text);
  // "9. LANGUAGES — mother tongue first": the number and the capitals before the dash make it a heading.
  const name = numbered ? (bare.split(/\s+[—–-]\s+|[,،]\s+/u)[0] ?? bare) : unit.text;
  const prominent = unit.styled || isCapitals(bare) || (numbered && isCapitals(name));
  const [first] = unit.cells;
  if (!first || unit.kind === 'footer' || unit.kind === 'header') return null;
  if (unit.cells.length > 1) return findRowHeading(unit, current);
  if (unit.listItem && !numbered && !prominent) return null;
  const exact = countWords(unit.text) <= 9 ? (nameSection(unit.text, prominent) ?? nameSection(name, prominent)) : null;
  if (exact) {
    const duties = entrySections.has(current) && isDutiesLabel(bare);
    const lesser = unit.size > 0 && headingSize > 0 ? unit.size < headingSize - 0.4 : unit.kind !== 'heading';
    if (duties && (lesser || /:\s*$/u.test(unit.text))) return null;
    // "Fonctions" above the duties of a post in a form.
    if (exact === 'experience' && current === 'experience' && !prominent && nameLabel(bare) !== null) return null;
    const whole = { section: exact, contentFrom: unit.text.length, only: false };
    if (!needStyle.has(exact) || numbered) return whole;
    if (!prominent) return alone && isPlainHeading(unit, style) ? whole : null;
    return entrySections.has(current) && !looksLike(unit, style) ? null : whole;
  }
  if (prominent && !unit.listItem) {
    const loose = nameLooseSection(unit.text);
    if (loose && isLike(unit, headingSize)) return { section: loose, contentFrom: unit.text.length, only: false };
  }
  return findLeadingHeading(unit, current, numbered);
}

/** A loosely matched heading must not be smaller than the headings before it: titles of posts are. */
function isLike(unit: Unit, headingSize: number): boolean {
  return headingSize === 0 || unit.size === 0 || unit.size >= headingSize - 0.4;
}

/** "COMPÉTENCES ⇥ …" in a Europass form or another table of labels. */
function findRowHeading(unit: Unit, current: SectionKind | 'header'): Found | null {
  const [first, second] = unit.cells;
  if (!first || !second || countWords(first.text) > 6 || unit.listItem) return null;
  const section = nameSection(first.text, unit.styled || isCapitals(first.text));
  if (!section || (current === 'languages' && section === 'languages')) return null;
  if (entrySections.has(current) && isDutiesLabel(bareHeading(first.text))) return null;
  if (section === 'experience' && current === 'experience' && nameLabel(first.text) !== null) return null;
  if (nameSection(second.text, false)) return null;
  // "Langue maternelle ⇥ arabe": the label is content too.
  return { section, contentFrom: nameLabel(first.text) === 'motherTongue' ? first.from : second.from, only: false };
}

function findLeadingHeading(unit: Unit, current: SectionKind | 'header', numbered: boolean): Found | null {
  const leading = nameLeadingSection(unit.text);
  if (!leading) return null;
  const { section, valueFrom } = leading;
  if (numbered && (unit.kind !== 'listItem' || isCapitals(unit.text.slice(0, valueFrom)) || current !== 'experience')) {
    return { section, contentFrom: valueFrom, only: false };
  }
  const entry = entrySections.has(current);
  if (!inlineSections.has(section) || (entry && section !== 'languages' && section !== 'references')) return null;
  const mother = splitLabel(unit.text)?.label === 'motherTongue';
  return { section, contentFrom: mother && valueFrom < unit.text.length ? 0 : valueFrom, only: valueFrom < unit.text.length };
}

/** The name in large type at the head of the main column, read after a side column. */
function startsAnew(unit: Unit, style: HeadingStyle | null): boolean {
  if (!style || unit.page !== 1 || style.size === 0 || unit.size < style.size * 1.25) return false;
  return scoreNameShape(trimName(unit.text)) > 0;
}

/** Says for each unit, in reading order, in which section of the CV it stands. */
export function assignSections(units: readonly Unit[]): readonly SectionedUnit[] {
  const sizes = new Map<number, number>();
  for (const { block } of units) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  let current: SectionKind | 'header' = 'header';
  let run = 0;
  let style: HeadingStyle | null = null;
  const result: SectionedUnit[] = [];
  let last = 0;
  for (const unit of units) {
    const found = findHeading(unit, current, style, sizes.get(unit.block) === 1);
    const above = found ? null : findColumnAbove(unit, result);
    if (above && above.section !== current) {
      current = above.section;
      run = above.run;
    }
    if (!found && current !== 'header' && startsAnew(unit, style)) {
      current = 'header';
      last += 1;
      run = last;
    }
    if (!found) {
      result.push({
        unit,
        section: unit.kind === 'footer' || unit.kind === 'header' ? 'header' : current,
        heading: false,
        run,
        contentFrom: 0,
      });
      continue;
    }
    const heading = found.contentFrom >= unit.text.length;
    if (!found.only) {
      current = found.section;
      last += 1;
      run = last;
    }
    if (heading && !found.only) style = readStyle(unit);
    result.push({ unit, section: found.section, heading, run, contentFrom: found.contentFrom });
  }
  return reclaimStudies(reclaimPosts(nameUnknownHeadings(result)));
}
