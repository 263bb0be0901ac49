import { indexOfWord } from '../experience/position-words.ts';
import { headsTitle } from '../experience/split-title.ts';
import type { EntryLine } from './entry-line.ts';

/** What stands above the date of an entry. */
export interface Lead {
  /** How many lines of the entry (title, organisation) stand above its date line. */
  readonly count: number;
  /** The line above is an employer under which this post, and those after it, were held. */
  readonly employer: boolean;
}

/** A line that can name a post, an employer, a degree or a school: neither running text nor an item of a list. */
export const isHead = ({ unit, sentence }: EntryLine): boolean => !sentence && !unit.listItem;

const none: Lead = { count: 0, employer: false };
const longest = 3;

/** Heads that stand directly above a date line, back to the last one's own. */
function countHeadsAbove(lines: readonly EntryLine[], at: number, previous: number): number {
  let count = 0;
  while (at - count - 1 > previous && lines[at - count - 1] && isHead(lines[at - count - 1] as EntryLine)) count += 1;
  return count;
}

const opensWithTitle = (line: EntryLine | undefined): boolean => headsTitle(line?.parts[0]?.text ?? '');

/** Where entries begin with a title, a lead begins with one too: what stands above it is the end of the entry before. */
function startAtTitle(lines: readonly EntryLine[], at: number, count: number, titled: boolean): number {
  if (!titled || opensWithTitle(lines[at - count])) return count;
  const later = Array.from({ length: count }, (_, index) => count - index).find((ahead) => opensWithTitle(lines[at - ahead]));
  return later ?? count;
}

/** A short name, in the look of titles or with a word of organisations at its beginning. */
function namesEmployer({ unit, parts }: EntryLine): boolean {
  const [part] = parts;
  if (!part || headsTitle(part.text) || /[.;:,،؛]\s*$/u.test(unit.text) || unit.text.split(/\s+/u).length > 10) return false;
  const at = indexOfWord('organisation', part.text);
  return (unit.styled && (at >= 0 || /[,،(]/u.test(unit.text))) || (at >= 0 && at <= 12) || /^\p{Lu}{3,}(?!\p{L})/u.test(part.text);
}

/** "Croix-Rouge malienne, Ségou" above "Animateur (2012 – 2014)": a name without a date, after the duties of the post before. */
function standsEmployer(lines: readonly EntryLine[], at: number, previous: number): boolean {
  const [line, above, before] = [lines[at], lines[at - 1], lines[at - 2]];
  if (!line || !above || at - 1 <= previous || !isHead(above) || above.date || !opensWithTitle(line)) return false;
  const apart = before === undefined || !isHead(before) || (at - 2 <= previous && above.unit.styled);
  return apart && namesEmployer(above);
}

/** "Instituto Sertão Vivo" above "Coordenadora" above "2019 – 2021": an employer under which this post and later ones were held. */
function employsBelow(lines: readonly EntryLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || !isHead(line) || line.date || opensWithTitle(line) || !opensWithTitle(next)) return false;
  return namesEmployer(line) || (line.unit.styled && !next.unit.styled && line.unit.text.split(/\s+/u).length <= 10);
}

const reach = 5;

/** "Mwanza, 03.2015 – 01.2020" below duties: a place at most beside the dates, and the next post right below. */
function closesEntry({ position, date, parts }: EntryLine, next: EntryLine | undefined): boolean {
  const [place] = parts;
  if (position !== 'suffix' || date?.kind !== 'range' || !place || parts.length > 1 || place.text.split(/\s+/u).length > 4) return false;
  const names = headsTitle(place.text) || indexOfWord('title', place.text) >= 0 || indexOfWord('organisation', place.text) >= 0;
  return !names && (next === undefined || (isHead(next) && next.date === null && opensWithTitle(next)));
}

/** How far above a bare date its title stands, where no title stands below: "INTERN", "Bureau X", two lines about it, "2019 – 2020". */
function findTitleAbove(lines: readonly EntryLine[], at: number, previous: number): number {
  const dated = lines[at];
  if (!dated || !(dated.position === 'pure' ? !opensWithTitle(lines[at + 1]) : closesEntry(dated, lines[at + 1]))) return 0;
  for (let ahead = 1; ahead <= reach && at - ahead > previous; ahead += 1) {
    const line = lines[at - ahead];
    if (line && isHead(line) && line.date === null && opensWithTitle(line)) return ahead;
  }
  return 0;
}

/** The title above a date, and the employer above the title. */
function leadWithEmployer(lines: readonly EntryLine[], at: number, count: number, previous: number): Lead {
  const employer = count > 0 && at - count - 1 > previous && employsBelow(lines, at - count - 1);
  return employer ? { count: count + 1, employer } : { count, employer };
}

const isMost = (count: number, of: number): boolean => count >= of * 0.6;

/**
 * True where the lines above the dates may be read as leads: dated lines that name a post need an employer above, or as many lines
 * each.
 */
function fitsLead(lines: readonly EntryLine[], anchors: readonly number[], heads: readonly number[]): boolean {
  if (heads.every((count) => count === heads[0])) return true;
  const titled = anchors.filter((at) => lines[at]?.position !== 'pure' && opensWithTitle(lines[at]));
  const named = titled.filter((at) => lines[at - 1] && namesEmployer(lines[at - 1] as EntryLine));
  return !isMost(titled.length, anchors.length) || isMost(named.length, titled.length);
}

/** The lead of each dated line, in order. */
export function countLeads(lines: readonly EntryLine[], anchors: readonly number[]): readonly Lead[] {
  const [first = 0] = anchors;
  const previous = (index: number): number => anchors[index - 1] ?? -1;
  const heads = anchors.map((at, index) => countHeadsAbove(lines, at, previous(index)));
  const later = heads.slice(1);
  const lead = lines.slice(first - (heads[0] ?? 0), first);
  const begun = lead.length > 0 && lead.length <= longest;
  const fitting = later.filter((count) => count >= Math.min(lead.length, 2)).length;
  if (begun && isMost(fitting, later.length) && fitsLead(lines, anchors, heads)) {
    const titled = opensWithTitle(lead[0]);
    return anchors.map((at, index) => {
      const count = index === 0 ? lead.length : startAtTitle(lines, at, Math.min(lead.length, heads[index] ?? 0), titled);
      return { count, employer: count >= 2 && employsBelow(lines, at - count) };
    });
  }
  const titles = anchors.map((at, index) => findTitleAbove(lines, at, previous(index)));
  if (isMost(titles.filter((count) => count > 0).length, anchors.length))
    return titles.map((count, index) => leadWithEmployer(lines, anchors[index] ?? 0, count, previous(index)));
  return anchors.map((at, index) => (standsEmployer(lines, at, previous(index)) ? { count: 1, employer: true } : none));
}
