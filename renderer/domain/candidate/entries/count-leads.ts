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
  return unit.styled || (at >= 0 && at <= 12) || /^\p{Lu}{3,}(?!\p{L})/u.test(part.text);
}

/** "Croix-Rouge malienne, Ségou" above "Animateur (2012 – 2014)": a name without a date, after the duties of the post before. */
function standsEmployer(lines: readonly EntryLine[], at: number, previous: number): boolean {
  const [line, above, before] = [lines[at], lines[at - 1], lines[at - 2]];
  if (!line || !above || at - 1 <= previous || !isHead(above) || above.date || !opensWithTitle(line)) return false;
  const apart = before === undefined || !isHead(before) || (at - 2 <= previous && above.unit.styled);
  return apart && namesEmployer(above);
}

/** The lead of each dated line, in order. */
export function countLeads(lines: readonly EntryLine[], anchors: readonly number[]): readonly Lead[] {
  const [first = 0] = anchors;
  const heads = anchors.map((at, index) => countHeadsAbove(lines, at, anchors[index - 1] ?? -1));
  const later = heads.slice(1);
  const lead = lines.slice(first - (heads[0] ?? 0), first);
  const begun = lead.length > 0 && lead.length <= longest;
  const fitting = later.filter((count) => count >= Math.min(lead.length, 2)).length;
  if (begun && fitting >= later.length * 0.6) {
    const titled = opensWithTitle(lead[0]);
    return anchors.map((at, index) => ({
      count: index === 0 ? lead.length : startAtTitle(lines, at, Math.min(lead.length, heads[index] ?? 0), titled),
      employer: false,
    }));
  }
  return anchors.map((at, index) => (standsEmployer(lines, at, anchors[index - 1] ?? -1) ? { count: 1, employer: true } : none));
}
