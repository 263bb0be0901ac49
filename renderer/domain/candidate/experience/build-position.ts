import type { DateSpan } from '../../dates/find-date-spans.ts';
import { findCities } from '../../text/lexicon/find-cities.ts';
import { findCountries } from '../../text/lexicon/find-countries.ts';
import type { EntryLine, LinePart } from '../entries/entry-line.ts';
import { type Entry, endsHead } from '../entries/segment-run.ts';
import type { ExperienceFact } from '../facts.ts';
import { listProseHits } from '../prose/prose-words.ts';
import { readPost } from '../prose/read-post.ts';
import type { SectionKind } from '../sections/heading-names.ts';
import { type FormLabel, isDutiesLabel, nameLabel, splitLabel } from '../units/form-labels.ts';
import { quoteUnit } from '../units/unit.ts';
import { hasWord, readPositionKind, readWorkload, tellsNoPost } from './position-words.ts';
import { firstSentence, type HeadNames, headsTitle, nameHead, splitLocation } from './split-title.ts';

/** A position with the units it was read from, so that passages can point at it. */
export interface PositionDraft {
  readonly fact: ExperienceFact;
  readonly units: readonly number[];
  /** Parts of units, where running text tells of several positions. */
  readonly parts?: readonly { readonly unit: number; readonly from: number; readonly to: number }[];
}

/** Month precision at most: days of a post say nothing to a panel. */
const toMonth = (date: string | null): string | null => date?.slice(0, 7) ?? null;

/** Dates of a position; a single date is its start and end. */
export function readPeriod(date: DateSpan | null): Pick<ExperienceFact, 'start' | 'end' | 'current'> {
  if (!date) return { start: null, end: null, current: false };
  return { start: toMonth(date.start), end: date.current ? null : toMonth(date.end), current: date.current };
}

/** A first sentence longer than this, in characters, is told and names nobody. */
const longestHead = 260;

const headLabels: ReadonlySet<FormLabel> = new Set(['positionTitle', 'employer']);

/** A label whose value stands elsewhere says nothing; "Superviseur" alone may be a post. */
function isLabel({ unit }: EntryLine, { text, to }: LinePart): boolean {
  const label = nameLabel(text);
  return label !== null && (label === 'period' || label === 'from' || label === 'to' || /^\s*:/u.test(unit.text.slice(to)));
}

/** "Exact title of post: Programme Associate" without its label. */
function withoutLabel(part: LinePart): LinePart {
  const labelled = splitLabel(part.text);
  if (!labelled || !headLabels.has(labelled.label) || labelled.valueFrom >= part.text.length) return part;
  return { text: part.text.slice(labelled.valueFrom), from: part.from + labelled.valueFrom, to: part.to };
}

/** "Missions", "Clients : lycées, mairies". */
const tellsDuties = (text: string): boolean => isDutiesLabel(text) || isDutiesLabel(/^[^:]{2,40}(?=\s*:)/u.exec(text)?.[0] ?? '');

interface HeadPart extends LinePart {
  readonly line: EntryLine;
}

/** The lines before the duties: title, organisation, place. */
function readHead(entry: Entry): readonly HeadPart[] {
  const parts: HeadPart[] = [];
  for (const line of entry.lines) {
    const anchor = line === entry.anchor;
    if (!anchor && parts.length > 0 && (line.unit.listItem || line.sentence || tellsDuties(line.unit.text))) break;
    const told = anchor && endsHead(line) ? line.parts.slice(0, 1) : line.parts;
    for (const part of told) if (!isLabel(line, part) && /\p{L}{2}/u.test(part.text)) parts.push({ ...withoutLabel(part), line });
    if (parts.length >= 4 || told.length < line.parts.length) break;
  }
  return parts;
}

/** Where the name of a place may stand: in a cell at an end of its line. */
type Edge = 'first' | 'last';

const namesPlace: Readonly<Record<Edge, (text: string) => boolean>> = {
  first: (text) => findCities(text).some(({ from }) => from === 0) || findCountries(text).some(({ to }) => to >= text.length),
  last: (text) => [...findCities(text), ...findCountries(text)].some(({ from }) => from === 0) || /^[^,]{3,25},\s[^,]{3,25}$/u.test(text),
};

/** "Bogotá ⇥ 2019 – 2021 ⇥ Jefa de proyecto", "The Larkspur Trust ⇥ Eugene, Oregon": a short name of neither post nor employer. */
function isPlaceBeside({ text, line, from, to }: HeadPart, beside: HeadPart | undefined, edge: Edge): boolean {
  const { cells } = line.unit;
  const ends = edge === 'first' ? from === cells[0]?.from : to >= (cells.at(-1)?.to ?? 0);
  if (cells.length < 2 || beside?.line !== line || !ends || !namesPlace[edge](text)) return false;
  return text.split(/\s+/u).length <= 5 && !hasWord('title', text) && !hasWord('organisation', text);
}

/** The head without the places that stand in cells of their own. */
function leaveOutPlaces(head: readonly HeadPart[]): readonly HeadPart[] {
  const [place, second] = head;
  const rest = place && isPlaceBeside(place, second, 'first') ? head.slice(1) : head;
  const apart = rest.filter((part, at) => !isPlaceBeside(part, rest[at - 1], 'last'));
  return apart.length > 1 ? apart : rest;
}

/** "Worked at Kenya Ports as an intern", "j'ai été caissière chez …": a post told in a sentence. */
function readTold(text: string): HeadNames | null {
  const told = listProseHits('work', text)[0];
  const post = told?.from === 0 ? readPost(text) : null;
  return post?.organisation ? post : null;
}

/** An employer alone above duties the first of which opens with the post: "• Assistente técnico geral, prestando suporte …". */
function takePostBelow({ lines, anchor }: Entry, names: HeadNames): HeadNames {
  const below = anchor ? lines[lines.indexOf(anchor) + 1] : undefined;
  if (names.organisation !== null || !below?.unit.listItem || below.date || hasWord('title', names.title)) return names;
  const [post = ''] = below.unit.text.split(/[,،;.:]/u);
  const opens = headsTitle(post) && post.split(/\s+/u).length <= 8;
  return opens ? { ...splitLocation(names.title), title: post.trim() } : names;
}

/** Makes a position of an entry; null when nothing in it names a post or an employer. */
export function buildPosition(entry: Entry, section: SectionKind | 'header'): PositionDraft | null {
  const head = readHead(entry);
  const [first] = head;
  if (!first || firstSentence(first.text).length > longestHead) return null;
  const named = leaveOutPlaces(head);
  const names = readTold(first.text) ?? takePostBelow(entry, nameHead(named.slice(0, 3).map(({ text }) => text)));
  if (tellsNoPost(names.title, names.organisation)) return null;
  const employer = names.organisation === null && entry.employer ? splitLocation(entry.employer.unit.text) : null;
  const holder = head.find(({ text }) => text.includes(names.title.slice(0, 20))) ?? first;
  const headText = head
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
  const fact: ExperienceFact = {
    title: names.title,
    organisation: names.organisation ?? employer?.organisation ?? null,
    location: names.location ?? employer?.location ?? head.find((part) => !named.includes(part))?.text ?? null,
    ...readPeriod(entry.anchor?.date ?? null),
    kind: readPositionKind(names.title, headText, section),
    workload: readWorkload(head.map(({ line }) => line.unit.text).join(' ')),
    lines: entry.lines.map(({ unit }) => quoteUnit(unit)),
    evidence: quoteUnit(holder.line.unit, holder.from, holder.to),
  };
  return { fact, units: entry.lines.map(({ unit }) => unit.index) };
}
