import words from '../../../../resources/lexicons/institution-words.json';
import links from '../../../../resources/lexicons/link-words.json';
import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import type { EntryLine } from '../entries/entry-line.ts';
import { indexOfInstitution, isAboutThesis, isShortCourse } from './education-words.ts';

/** ISCED 3. */
export const secondary = 3;

/** "Mémoire de master", "thesis of …": the paper, not the degree. */
const paperOf = new RegExp(String.raw`${writtenWords(words.paper)}\s+${writtenWords(links.of, links.inPlace)}?\s*$`, 'iu');

/** A line that is the title of a degree, with its level. */
export interface DegreeLine {
  readonly at: number;
  readonly level: number;
  readonly part: EntryLine['parts'][number];
  /** The degree's id in the lexicon, and its words. */
  readonly id: string;
  readonly written: string;
  /** A word that names a degree only beside a school: "Antropóloga", "Diploma in …". */
  readonly needsSchool: boolean;
}

/** "Baccalauréat (licence) en économie": where the first degree of universities bears the name of a school-leaving certificate. */
function readSecondaryLevel(text: string, [first, second]: ReturnType<typeof findDegrees>): number {
  const explained = first && second && /^\s*\($/u.test(text.slice(first.to, second.from)) && /^\s*\)/u.test(text.slice(second.to));
  return explained ? second.value.level : secondary;
}

/** Not the initials of an author ("Wiernik, B. M., &"), not what is no degree itself: "Master thesis", "Bachelor intern". */
function isTitle(text: string, from: number, to: number): boolean {
  if (from > 0 && /^\p{L}\.\s\p{L}$/u.test(text.slice(from, to))) return false;
  return !(/^\s/u.test(text.slice(to)) && isAboutThesis(text.slice(to).trimStart()) && indexOfInstitution(text.slice(to)) < 0);
}

function readDegreeLine(line: EntryLine, at: number): DegreeLine | null {
  if (line.sentence && line.position === 'none' && line.unit.text.length > 220) return null;
  if (isShortCourse(line.unit.text)) return null;
  for (const part of line.parts) {
    if (isAboutThesis(part.text)) continue;
    const hits = findDegrees(part.text).filter(({ from, to }) => isTitle(part.text, from, to));
    const [hit] = hits;
    const before = part.text.slice(0, hit?.from ?? 0);
    if (hit && (before.length <= 60 || indexOfInstitution(before) >= 0) && !paperOf.test(before)) {
      const { id, level, opens } = hit.value;
      const written = part.text.slice(hit.from, hit.to);
      return { at, level: level === secondary ? readSecondaryLevel(part.text, hits) : level, part, id, written, needsSchool: opens };
    }
  }
  return null;
}

/** A bullet right under a degree that names one of the same level, without a date or school of its own, tells more of that degree. */
function dropDetails(lines: readonly EntryLine[], degrees: readonly DegreeLine[]): readonly DegreeLine[] {
  return degrees.filter(({ at, level }, index) => {
    const [line, head, previous] = [lines[at], lines[at - 1], degrees[index - 1]];
    const detail = line?.unit.listItem && head && !head.unit.listItem && previous?.at === at - 1 && previous.level === level;
    return !detail || line.date !== null || indexOfInstitution(line.unit.text) >= 0;
  });
}

/** How many lines of an entry (its date, its school) stand above the degree. */
export function countLead(lines: readonly EntryLine[], degrees: readonly DegreeLine[]): number {
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
  // "IFSP (2020 – 2024)" above each degree, nothing dated below the last one.
  const dated = (at: number): boolean => Boolean(lines[at]?.date) && !taken.has(at) && words(lines[at] as EntryLine) <= 8;
  if (share((at) => dated(at - 1) && !lines[at]?.date) >= 0.6 && ![1, 2, 3].some((next) => dated((degrees.at(-1)?.at ?? 0) + next)))
    return 1;
  const [first] = degrees;
  if (first && first.at === 1 && school(lines[0], 0) && share((at) => school(lines[at - 1], at - 1)) >= 0.6) return 1;
  return 0;
}

/** The lines of a run that are titles of degrees. */
export function listDegreeLines(lines: readonly EntryLine[]): readonly DegreeLine[] {
  return dropDetails(
    lines,
    lines.flatMap((line, at) => readDegreeLine(line, at) ?? []),
  );
}
