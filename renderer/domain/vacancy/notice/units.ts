import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import type { Document } from '../../document/document.ts';
import { listLines, type PlacedLine } from '../../document/place.ts';
import { fold } from '../../text/fold.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import { fieldOfLabel } from '../header/fields.ts';
import { isBelowNotice } from './below-notice.ts';
import { type CleanLine, cleanLine } from './clean-line.ts';
import { matchExactHeading } from './headings.ts';
import type { Unit } from './unit.ts';

interface OpenLine extends CleanLine {
  readonly placed: PlacedLine;
}

const terminal = /[.;:!?؛؟…]["»”)]?$/u;
const startsLower = /^[\p{Ll}(«"“]/u;
const fieldStart = /^[\p{L}\p{N}][^:.;!?]{1,60}:/u;

/** Width at which long lines break, in characters; infinite where paragraphs stand on one line each. */
function wrapWidth(lines: readonly OpenLine[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  return widest > 160 ? Number.POSITIVE_INFINITY : Math.max(widest, 70);
}

/** A line that is a heading or begins with the label of a header field or a heading never goes on with the line above. */
function startsAnew(text: string): boolean {
  if (/^\p{Ll}/u.test(text)) return false;
  const label = /^([^:\t]{2,70})[:\t]/u.exec(text)?.[1];
  return matchExactHeading(text) !== null || (label !== undefined && (fieldOfLabel(label) !== null || matchExactHeading(label) !== null));
}

const openLine = new RegExp(String.raw`[,/&-]$|(?<!\p{L})${writtenWords(terms.lineEnd)}$`, 'iu');

/** Whether `next` goes on with what `previous` began. */
function continues(previous: OpenLine, next: OpenLine, width: number): boolean {
  if (next.marker !== null || next.headingLevel > 0 || previous.headingLevel > 0 || next.bold !== previous.bold) return false;
  if (next.text.includes('\t') && next.placed.kind !== 'tableRow') return false;
  if (startsAnew(next.text)) return false;
  const sameBlock = previous.placed.block === next.placed.block;
  if (previous.placed.kind === 'tableRow' || next.placed.kind === 'tableRow') return sameBlock;
  if (!sameBlock && (next.placed.kind !== 'paragraph' || previous.placed.kind === 'heading')) return false;
  if (terminal.test(previous.text) && !/[,;:]["»”)]?$/u.test(previous.text)) return sameBlock && previous.text.length >= width * 0.72;
  const goesOn = /^\p{Ll}/u.test(next.text) || openLine.test(previous.text);
  if (!sameBlock) return goesOn && !terminal.test(previous.text) && previous.text.length > 40;
  if (previous.placed.kind === 'heading') return true;
  if (goesOn && !/[;:]$/u.test(previous.text)) return true;
  if (fieldStart.test(next.text) && !startsLower.test(next.text) && previous.text.length < width * 0.72) return false;
  const firstWord = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const isFull = previous.text.length + 1 + firstWord > width * 0.9;
  return previous.text.length >= width * 0.72 && (isFull || !/^\p{Lu}/u.test(next.text));
}

function styleOf({ headingLevel, bold, text, placed }: OpenLine): string {
  if (headingLevel > 0) return `h${headingLevel}`;
  if (placed.kind === 'heading') return `block${Math.round(placed.line.size)}`;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return 'caps';
  return bold || placed.line.bold ? 'bold' : 'plain';
}

function closeUnit(lines: readonly OpenLine[]): Unit {
  const [first] = lines as readonly [OpenLine];
  // A word that a line breaks behind its hyphen ("BR-" / "Afrique") goes on without a space.
  const text = lines.reduce((joined, { text }) => (joined === '' ? text : `${joined}${/\p{L}-$/u.test(joined) ? '' : ' '}${text}`), '');
  return {
    text,
    page: first.placed.page,
    marker: first.marker ?? (first.placed.kind === 'listItem' ? 'bullet' : null),
    isItem: first.marker !== null || first.placed.kind === 'listItem',
    isRow: first.placed.kind === 'tableRow' || text.includes('\t'),
    style: styleOf(first),
  };
}

/** Lines that stand on the pages three times or more are running headers, not content. */
function isRunningHeader(lines: readonly OpenLine[]): (line: OpenLine) => boolean {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  return ({ text }) => text.length > 12 && (counts.get(fold(text)) ?? 0) >= 3;
}

/** The units of a notice in reading order, without running headers, page headers, footers and lines without words. */
export function listUnits(document: Document): readonly Unit[] {
  const all = listLines(document).filter(({ kind }) => kind !== 'header' && kind !== 'footer' && kind !== 'footnote');
  const below = all.findIndex(({ text }, index) => index > all.length / 2 && isBelowNotice(text));
  const lines = (below < 0 ? all : all.slice(0, below)).flatMap((placed): OpenLine[] => {
    const clean = cleanLine(placed.text);
    return clean === null ? [] : [{ ...clean, placed }];
  });
  const width = wrapWidth(lines);
  const runs = isRunningHeader(lines);
  const groups: OpenLine[][] = [];
  for (const line of lines) {
    if (runs(line)) continue;
    const open = groups.at(-1);
    const previous = open?.at(-1);
    if (open && previous && continues(previous, line, width)) open.push(line);
    else groups.push([line]);
  }
  return groups.map(closeUnit);
}
