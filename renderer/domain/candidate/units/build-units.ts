import { findDateSpans } from '../../dates/find-date-spans.ts';
import type { Document } from '../../document/document.ts';
import { listLines, type PlacedLine } from '../../document/place.ts';
import { nameLabel } from './form-labels.ts';
import { makeUnit, type Unit } from './unit.ts';

const terminal = /[.!?;:؛؟…]["»”)]?$/u;
const connector = /(?:[,،(«/&–-]|\p{L}[’'])$/u;
const label = /^[^:]{1,40}\s?:(?:\s|$)/u;
const lowerStart = /^[\p{Ll}(«]/u;
const arabicStart = /^[\u0621-\u06ff]/u;

interface Extent {
  readonly left: number;
  readonly right: number;
}

function measure(lines: readonly PlacedLine[]): Extent | null {
  const boxes = lines.flatMap(({ line }) => (line.box ? [line.box] : []));
  if (boxes.length < 2 || boxes.length !== lines.length) return null;
  return { left: Math.min(...boxes.map(([x]) => x)), right: Math.max(...boxes.map(([x, , width]) => x + width)) };
}

/** True when the line runs to the end of its paragraph's width, so that the next one may continue its sentence. */
function isFull(placed: PlacedLine, extent: Extent | null, rightToLeft: boolean): boolean {
  const { box } = placed.line;
  if (!extent || !box) return false;
  const slack = (extent.right - extent.left) * 0.12;
  return rightToLeft ? box[0] - extent.left <= slack : extent.right - box[0] - box[2] <= slack;
}

const dateBegins = /^\(?(?:\p{Nd}|\p{L}+\.?\s\p{Nd}{4})/u;

function startsWithRange(text: string): boolean {
  const [first] = dateBegins.test(text) ? findDateSpans(text) : [];
  return first?.kind === 'range' && first.from <= 1;
}

function continues(previous: PlacedLine, next: PlacedLine, extent: Extent | null): boolean {
  const before = previous.text.trimEnd();
  const after = next.text.trimStart();
  // The label of a numbered field ("1. Family name") stands above its value; plain text has no sign but its dates where a list ends.
  if (next.kind === 'listItem') return nameLabel(before) === null && (next.line.box !== null || !startsWithRange(after));
  if (after.includes('\t') || terminal.test(before)) return false;
  const boxed = previous.line.box !== null;
  if (lowerStart.test(after)) return boxed ? !label.test(after) || isFull(previous, extent, false) : before.length >= 55;
  if (!boxed || label.test(after)) return false;
  if (connector.test(before)) return true;
  const full = isFull(previous, extent, arabicStart.test(after));
  return full && (arabicStart.test(after) ? before.split(/\s+/u).length >= 4 : before.split(/\s+/u).length >= 7);
}

/** Groups the lines of a document into units, in reading order. `first` numbers them through an application. */
export function buildUnits(document: Document, first: number): readonly Unit[] {
  const groups: [PlacedLine, ...PlacedLine[]][] = [];
  for (const lines of groupBlocks(document)) {
    const extent = measure(lines);
    for (const line of lines) {
      const group = groups.at(-1);
      const previous = group?.at(-1);
      const joined = previous && (previous.block === line.block ? continues(previous, line, extent) : closesBracket(group ?? [], line));
      if (group && joined) group.push(line);
      else groups.push([line]);
    }
  }
  const boldTells = !isMostlyBold(groups.flat());
  return groups.map((group, at) => {
    const unit = makeUnit(first + at, group, boldTells);
    const endsList = unit.glyph === '' && group[0].block === groups[at - 1]?.[0].block && startsWithRange(unit.text);
    return endsList ? { ...unit, listItem: false } : unit;
  });
}

/** Where most of a text is bold, bold marks nothing. */
function isMostlyBold(lines: readonly PlacedLine[]): boolean {
  const count = (some: readonly PlacedLine[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return count(lines.filter(({ line }) => line.bold)) > count(lines) * 0.7;
}

/** A bracket left open at the end of one block and closed at the start of the next: one text, cut by the layout. */
function closesBracket(group: readonly PlacedLine[], line: PlacedLine): boolean {
  const before = group.map(({ text }) => text).join(' ');
  const open = before.lastIndexOf('(');
  const [previous] = group;
  const plain = previous?.kind === line.kind && line.kind === 'paragraph' && previous.page === line.page;
  return plain && open >= 0 && before.length - open <= 60 && !before.includes(')', open) && /^[^(]{0,60}\)/u.test(line.text);
}

/** A line longer than any paragraph of a CV is read up to here, so that no file keeps the rules busy. */
const longestLine = 5000;

function groupBlocks(document: Document): readonly (readonly PlacedLine[])[] {
  const blocks = new Map<number, PlacedLine[]>();
  for (const placed of listLines(document)) {
    if (placed.text.trim() === '') continue;
    const line = placed.text.length > longestLine ? { ...placed, text: placed.text.slice(0, longestLine) } : placed;
    const known = blocks.get(line.block);
    if (known) known.push(line);
    else blocks.set(line.block, [line]);
  }
  return [...blocks.values()];
}
