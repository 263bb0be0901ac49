import links from '../../../../resources/lexicons/link-words.json';
import words from '../../../../resources/lexicons/position-words.json';
import { dateWords } from '../../dates/date-patterns.ts';
import { type DateSpan, findDateSpans } from '../../dates/find-date-spans.ts';
import { fold } from '../../text/fold.ts';
import { foldedWords, writtenWords } from '../../text/lexicon/word-pattern.ts';
import { hasWord } from '../experience/position-words.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import type { Unit } from '../units/unit.ts';

/** Where the date of an entry stands in its line; `pure` is a line of nothing else. */
export type DatePosition = 'pure' | 'cell' | 'prefix' | 'suffix' | 'inside' | 'none';

/** A line of an experience or education section as segmentation sees it. */
export interface EntryLine {
  readonly source: SectionedUnit;
  readonly unit: Unit;
  /** The date that may date an entry; offsets into the unit's text. */
  readonly date: DateSpan | null;
  readonly position: DatePosition;
  /** What the line says besides its date, by cells. */
  readonly parts: readonly LinePart[];
  /** True for running text: duties, remarks; never the title of a post. */
  readonly sentence: boolean;
}

/** A part of a line without its date; offsets into the unit's text. */
export interface LinePart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const duration = new RegExp(
  String.raw`^[\s(,:–-]*(?:\d{1,3}\s*|${dateWords.one}\s+)${dateWords.duration}(?:\s*(?:${foldedWords(links.and)}|,)?\s*\d{1,2}\s*${dateWords.duration})?(?!\p{L})[\s).,]*`,
  'u',
);
const abbreviated = new RegExp(String.raw`(?:\b\p{L}|${writtenWords(words.lastAbbreviation)})\.$`, 'iu');
const edge = /^[\s:;,.()[\]|–—\-/•·،]+|[\s:;,(["|–—\-/•·،]+$/gu;

/** A bracket that the date left open ("Master (ULB, 2013-2015)") parts the text in two. */
function listParts(text: string, from: number, to: number): readonly LinePart[] {
  const part = trimPart(text, from, to);
  if (!part) return [];
  const open = part.text.lastIndexOf('(');
  if (open <= 0 || part.text.indexOf(')', open) >= 0) return [part];
  return [trimPart(text, part.from, part.from + open), trimPart(text, part.from + open + 1, part.to)].flatMap((half) => half ?? []);
}

/** Offsets of a text without blanks, separators and durations at its ends. */
function trimPart(text: string, from: number, to: number): LinePart | null {
  let start = from;
  let raw = text.slice(start, to);
  const lead = /^[\s:;,.)\]|–—\-/•·،\p{No}\p{So}]+/u.exec(raw)?.[0].length ?? 0;
  start += lead;
  raw = raw.slice(lead);
  const measured = duration.exec(fold(raw).length === raw.length ? fold(raw) : '');
  if (measured) {
    start += measured[0].length;
    raw = raw.slice(measured[0].length);
  }
  const trimmed = raw.replace(/[\s:;,([|–—\-/•·،]+$/u, '');
  const opened = (trimmed.match(/\(/gu)?.length ?? 0) < (trimmed.match(/\)/gu)?.length ?? 0) ? trimmed.replace(/\)$/u, '') : trimmed;
  return /[\p{L}\p{N}]/u.test(opened) ? { text: opened, from: start, to: start + opened.length } : null;
}

/** "1. Chef de projet": the number of an entry in its list; "12.ª classe" is an ordinal. */
const numbering = /^\s*(?:\d{1,2}|[a-h])\s?[.)]\s*(?![ªº])(?=\p{L})/u;

function removeDate(unit: Unit, date: DateSpan | null, contentFrom: number): readonly LinePart[] {
  return unit.cells.flatMap(({ from, to }) => {
    const begin = Math.max(from, contentFrom);
    const start = begin + (begin === contentFrom ? (numbering.exec(unit.text.slice(begin))?.[0].length ?? 0) : 0);
    if (start >= to) return [];
    const bounds =
      date && date.from < to && date.to > start
        ? [
            [start, date.from],
            [date.to, to],
          ]
        : [[start, to]];
    return bounds.flatMap(([a = 0, b = 0]) => (b > a ? listParts(unit.text, a, b) : []));
  });
}

const isBlank = (text: string): boolean => text.replace(edge, '').replace(duration, '').replace(edge, '') === '';

/** Two dates in neighbouring cells are the two ends of one range. */
function joinCells(unit: Unit, spans: readonly DateSpan[]): DateSpan | null {
  const alone = spans.filter(
    ({ kind, from, to }) =>
      kind === 'single' &&
      unit.cells.some(
        (cell) =>
          isBlank(cell.text.slice(0, Math.max(0, from - cell.from))) &&
          from >= cell.from &&
          to <= cell.to &&
          isBlank(unit.text.slice(to, cell.to)),
      ),
  );
  const [first, second] = alone;
  if (!first || !second || alone.length !== 2) return null;
  return /^[\s)]*\t[\s(]*$/u.test(unit.text.slice(first.to, second.from))
    ? { ...first, kind: 'range', end: second.end, to: second.to }
    : null;
}

/** "Janvier 2020 Décembre 2023" in a cell of its own: the ends of a range, one above the other on paper. */
function joinStacked(unit: Unit, spans: readonly DateSpan[]): DateSpan | null {
  const [first, second] = spans;
  const [cell] = unit.cells;
  if (!first || !second || !cell || spans.length !== 2 || unit.cells.length < 2 || second.to > cell.to || second.kind !== 'single')
    return null;
  const bare = isBlank(unit.text.slice(cell.from, first.from)) && isBlank(unit.text.slice(second.to, cell.to));
  const ordered =
    first.kind === 'single' && (first.start ?? '') < (second.start ?? '') && (first.start ?? '').length === (second.start ?? '').length;
  return bare && ordered && /^\s+$/u.test(unit.text.slice(first.to, second.from))
    ? { ...first, kind: 'range', end: second.end, to: second.to }
    : null;
}

function locate(unit: Unit, date: DateSpan, contentFrom: number): DatePosition {
  const before = unit.text.slice(contentFrom, date.from);
  const after = unit.text.slice(date.to);
  const blankBefore = isBlank(before);
  const blankAfter = isBlank(fold(after)) || /^[\s)]*\([^)]{1,25}\)\s*$/u.test(after);
  if (blankBefore && blankAfter) return 'pure';
  const cell = unit.cells.find(({ from, to }) => date.from >= from && date.to <= to + 1);
  if (
    unit.cells.length > 1 &&
    (!cell || (isBlank(unit.text.slice(cell.from, date.from)) && isBlank(fold(unit.text.slice(date.to, cell.to)))))
  )
    return 'cell';
  if (blankBefore || (date.kind === 'range' && /^[^:]{2,25}:\s*$/u.test(before) && hasWord('title', before))) return 'prefix';
  return blankAfter ? 'suffix' : 'inside';
}

const rank: Readonly<Record<DatePosition, number>> = { pure: 5, cell: 4, prefix: 3, suffix: 2, inside: 1, none: 0 };

function chooseDate(unit: Unit, contentFrom: number): { readonly date: DateSpan | null; readonly position: DatePosition } {
  const spans = findDateSpans(unit.text).filter(({ from }) => from >= contentFrom);
  const joined = joinCells(unit, spans) ?? joinStacked(unit, spans);
  if (joined) return { date: joined, position: 'cell' };
  let best: { date: DateSpan | null; position: DatePosition } = { date: null, position: 'none' };
  for (const date of spans) {
    const position = locate(unit, date, contentFrom);
    const better =
      rank[position] > rank[best.position] ||
      (rank[position] === rank[best.position] && best.date?.kind === 'single' && date.kind === 'range');
    if (better) best = { date, position };
  }
  return best;
}

const presentLead = new RegExp(
  String.raw`^\s*${dateWords.present}\s*[(:,–—-]\s*(?=${dateWords.since}\s|\d|${dateWords.month}(?!\p{L}))`,
  'u',
);

/** "En cours (depuis mars 2022) : …": how long the word before the date is that says the same as it. */
function measurePresent(text: string): number {
  const folded = fold(text);
  return folded.length === text.length ? (presentLead.exec(folded)?.[0].length ?? 0) : 0;
}

/** Reads a unit of a section as a line of its entries. */
export function describeLine(source: SectionedUnit): EntryLine {
  const { unit } = source;
  const contentFrom = source.contentFrom + measurePresent(unit.text.slice(source.contentFrom));
  const { date, position } = chooseDate(unit, contentFrom);
  const parts = removeDate(unit, date, contentFrom);
  const rest = parts.map(({ text }) => text).join(' ');
  const words = rest.split(/\s+/u).filter(Boolean).length;
  const lower = /^\p{Ll}/u.test(parts[0]?.text ?? '') && position !== 'prefix' && unit.cells.length === 1;
  const closed = /[.;؛]["»”)]?$/u.test(unit.text) && !abbreviated.test(unit.text);
  const sentence = !unit.styled && (words >= 22 || (closed && words >= 7) || (lower && words >= 4));
  return { source, unit, date, position, parts, sentence };
}
