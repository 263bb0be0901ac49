import { hasWord } from '../experience/position-words.ts';
import { headsTitle } from '../experience/split-title.ts';
import { isDutiesLabel } from '../units/form-labels.ts';
import { countLeads, isHead } from './count-leads.ts';
import type { EntryLine } from './entry-line.ts';

/** One position or course of study: its lines, and the line that holds its date. */
export interface Entry {
  readonly lines: readonly EntryLine[];
  readonly anchor: EntryLine | null;
  /** A line above this post or an earlier one that names the employer of both. */
  readonly employer: EntryLine | null;
}

/** A post told in a paragraph: "2014 – 2017. Cheffe de projet, ONG X : appui aux communes, …". */
function tellsPost(line: EntryLine): boolean {
  const [part] = line.parts;
  if (!part || line.date?.kind !== 'range' || /^\s*,/u.test(line.unit.text.slice(line.date.to))) return false;
  const [name = ''] = part.text.split(/[.;](?:\s|$)/u);
  return headsTitle(part.text) || (line.position === 'prefix' && name.split(/\s+/u).length <= 16 && hasWord('title', name));
}

/** "Chargé de projet (2015 – 2018), ONG X, Dakar": a range in brackets, or between dashes, after the title. */
function holdsDate({ unit, date, position, parts, sentence }: EntryLine): boolean {
  if (position !== 'inside' || date?.kind !== 'range' || sentence || unit.listItem) return false;
  const apart = /[([–—,|:-]\s*$/u.test(unit.text.slice(0, date.from)) && /^\s*[)\]–—,|:-]/u.test(unit.text.slice(date.to));
  return apart && headsTitle(parts[0]?.text ?? '') && unit.text.split(/\s+/u).length <= 20;
}

/** "Comptable, Croix-Rouge, Brazzaville, de juin 2016 à février 2019. Comptabilité sous Sage, …": the dates end a head, duties follow. */
export function endsHead({ unit, date, position, parts }: EntryLine): boolean {
  if (position !== 'inside' || date?.kind !== 'range' || unit.listItem) return false;
  const [head] = parts;
  if (!head || !headsTitle(head.text) || head.text.split(/\s+/u).length > 16 || !/[([–—,،|:-]\s*$/u.test(unit.text.slice(0, date.from)))
    return false;
  // After a comma, duties follow where post, employer and place stand before the dates.
  const sign = /^\s*[)\]]?\s*(?<sign>[.:,،])(?:\s|$)/u.exec(unit.text.slice(date.to))?.groups?.sign;
  return sign !== undefined && (/[.:]/u.test(sign) || head.text.split(/[,،]\s/u).length >= 3);
}

/** Duties that start with a date ("Depuis 2023, point focal …") are no entries where the entries are written otherwise. */
function chooseAnchors(lines: readonly EntryLine[]): readonly number[] {
  const dated = lines.flatMap((line, at) => (line.date && line.position !== 'none' ? [at] : []));
  const get = (at: number): EntryLine => lines[at] as EntryLine;
  const firm = dated.filter((at) => {
    const { position, unit, sentence } = get(at);
    if (position === 'pure' || position === 'cell') return true;
    if (unit.listItem || position === 'inside') return false;
    return !sentence || tellsPost(get(at));
  });
  const ended = dated.filter((at) => endsHead(get(at)));
  // Few among entries with their dates at an end are remarks.
  const usual = ended.length >= firm.filter((at) => get(at).date?.kind === 'range').length;
  const inside = dated.filter((at) => holdsDate(get(at)) || (usual && ended.includes(at)));
  const apart = firm.some((at) => get(at).position === 'pure' || get(at).position === 'cell');
  if (inside.length > 0 && !apart) firm.push(...inside);
  firm.sort((a, b) => a - b);
  const ranged = firm.filter((at) => get(at).date?.kind === 'range');
  // Single dates beside ranges date an entry only where they stand like the ranges do.
  const kept =
    ranged.length === 0
      ? firm
      : firm.filter((at) => get(at).date?.kind === 'range' || ranged.some((other) => get(other).position === get(at).position));
  if (kept.length > 0) return dropEchoes(kept, get, lines);
  const loose = dated.filter((at) => get(at).position !== 'inside' || get(at).date?.kind === 'range');
  return loose.filter((at) => !get(at).sentence || get(at).position !== 'suffix' || get(at).date?.kind === 'range');
}

/** Where most entries have a date line or cell of their own, a date at the end of a longer line is a remark. */
function dropEchoes(anchors: readonly number[], get: (at: number) => EntryLine, lines: readonly EntryLine[]): readonly number[] {
  const own = anchors.filter((at) => get(at).position === 'pure' || get(at).position === 'cell');
  if (own.length < 2 || own.length * 2 < anchors.length) return anchors;
  return anchors.filter((at) => {
    const line = get(at);
    if (line.position === 'pure' || line.position === 'cell') return true;
    const heads = countHeads(lines, at);
    const words = line.parts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
    return (
      line.unit.styled ||
      (words <= 12 && heads > 0 && !/,\s*$/u.test(line.unit.text.slice(line.date?.from ?? 0, line.date?.to)) && !followsComma(line))
    );
  });
}

const followsComma = ({ unit, date, position }: EntryLine): boolean =>
  position === 'prefix' && /^\s*,/u.test(unit.text.slice(date?.to ?? 0));
const countHeads = (lines: readonly EntryLine[], at: number): number => lines.slice(at, at + 3).filter(isHead).length;

/** "Résultats", "Environnement technique" look like titles and name neither post nor employer. */
const namesPost = ({ unit }: EntryLine): boolean =>
  !isDutiesLabel(unit.text) && (hasWord('title', unit.text) || hasWord('organisation', unit.text) || /[,،–—|(]/u.test(unit.text));

/** Lines that start an entry without a date: they carry the bullet of a timeline, or look like the titles of dated entries. */
function isUndatedStart(line: EntryLine, previous: EntryLine | undefined, style: TitleStyle): boolean {
  if (line.date && line.position === 'pure') return false;
  if (style.glyph !== '' && line.unit.glyph === style.glyph && !line.sentence) return true;
  if (!style.styled || !line.unit.styled || line.sentence || line.unit.listItem || !previous) return false;
  if (line.unit.text.split(/\s+/u).length > 14 || !namesPost(line)) return false;
  const alike = style.size === 0 || Math.abs(style.size - line.unit.size) < 0.6;
  return alike && !previous.unit.styled;
}

/** A title after listed duties, with duties of its own: without these it may belong to the date that follows. */
function followsDuties(line: EntryLine, previous: EntryLine | undefined, next: readonly EntryLine[]): boolean {
  if (!previous?.unit.listItem || line.unit.listItem || line.sentence || line.date) return false;
  return headsTitle(line.parts[0]?.text ?? '') && next.some(({ unit }) => unit.listItem);
}

interface TitleStyle {
  readonly glyph: string;
  readonly styled: boolean;
  readonly size: number;
}

/** What the titles of the dated entries have in common; nothing when body lines have it too. */
function readTitleStyle(entries: readonly (readonly EntryLine[])[]): TitleStyle {
  const anchors = entries.flatMap((lines) => lines.find(({ date, position }) => date && position !== 'none') ?? []);
  const glyphs = new Set(anchors.map(({ unit }) => unit.glyph));
  const [glyph = ''] = glyphs.size === 1 && anchors.length > 1 ? glyphs : [''];
  const titles = entries.flatMap((lines) => lines.find(({ parts }) => parts.length > 0) ?? []);
  const bodies = entries.flatMap((lines) => lines.slice(2));
  const styled =
    titles.length > 0 && titles.every(({ unit }) => unit.styled) && bodies.filter(({ unit }) => unit.styled).length <= bodies.length * 0.4;
  return { glyph, styled, size: titles[0]?.unit.size ?? 0 };
}

function splitUndated(lines: readonly EntryLine[], style: TitleStyle, employer: EntryLine | null): readonly Entry[] {
  const groups: EntryLine[][] = [[]];
  let anchored = false;
  lines.forEach((line, at) => {
    const previous = lines[at - 1];
    const body = (groups.at(-1) ?? []).length >= 2;
    const starts = isUndatedStart(line, previous, style) || followsDuties(line, previous, lines.slice(at + 1));
    if (at > 0 && body && anchored && starts) groups.push([]);
    if (line.date && line.position !== 'none') anchored = true;
    groups.at(-1)?.push(line);
  });
  return groups.map((group, at) => ({
    lines: group,
    anchor: at === 0 ? (group.find(({ date, position }) => date && position !== 'none') ?? null) : null,
    employer,
  }));
}

/** Posts without any date: lines that open with a title and have duties, or a look of their own. */
function splitAtTitles(lines: readonly EntryLine[]): readonly Entry[] {
  const starts = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const apart = line.unit.styled || next?.unit.listItem || next?.sentence;
    const titled = isHead(line) && headsTitle(line.parts[0]?.text ?? '') && line.unit.text.split(/\s+/u).length <= 14;
    return titled && apart ? [at] : [];
  });
  return starts.map((start, index) => ({ lines: lines.slice(start, starts[index + 1] ?? lines.length), anchor: null, employer: null }));
}

const longestTitle = 40;

/** A title and an employer of many words above a line of nothing but dates are no running text. */
function keepLongTitles(lines: readonly EntryLine[]): readonly EntryLine[] {
  return lines.map((line, at) => {
    const { sentence, unit, date, parts } = line;
    const names = sentence && !unit.listItem && !date && lines[at + 1]?.position === 'pure' && /[,،(|–—]/u.test(unit.text);
    const short = unit.text.split(/\s+/u).length <= longestTitle && !/[.;؛:]/u.test(unit.text);
    return names && short && headsTitle(parts[0]?.text ?? '') ? { ...line, sentence: false } : line;
  });
}

/** Cuts the lines of one section into entries, with or without dates, whatever side of the title the date stands on. */
export function segmentRun(given: readonly EntryLine[]): readonly Entry[] {
  const lines = keepLongTitles(given);
  const anchors = chooseAnchors(lines);
  if (anchors.length === 0) return splitAtTitles(lines);
  const leads = countLeads(lines, anchors);
  const starts = anchors.map((at, index) => Math.max(0, at - (leads[index]?.count ?? 0)));
  const bounded = starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
  const isAnchor = new Set(anchors.map((at) => lines[at]));
  const plain = bounded.map((group) =>
    group.map((line) => (isAnchor.has(line) ? line : { ...line, date: null, position: 'none' as const })),
  );
  const style = readTitleStyle(plain);
  const before = lines.slice(0, starts[0] ?? 0);
  const leading: readonly Entry[] =
    before.length > 0 && before.length <= 6 && before[0] && isHead(before[0]) && before[0].unit.styled && style.styled
      ? [{ lines: before, anchor: null, employer: null }]
      : [];
  const employers = anchors.map((_, index) => {
    const above = leads.slice(0, index + 1).findLastIndex(({ employer }) => employer);
    return above < 0 ? null : (lines[starts[above] ?? 0] ?? null);
  });
  return [...leading, ...plain.flatMap((group, index) => splitUndated(group, style, employers[index] ?? null))];
}
