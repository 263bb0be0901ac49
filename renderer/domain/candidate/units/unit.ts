import type { Evidence, PlacedLine } from '../../document/place.ts';

/** Part of a joined text that comes from one line: `joined.slice(at)` starts where `line.text.slice(from)` does. */
interface Piece {
  readonly line: PlacedLine;
  readonly at: number;
  readonly from: number;
}

/** A part of a unit between two tabs; offsets into the unit's text. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Lines that read as one: a heading, a list item with its continuation lines, a line of an address, a table row. */
export interface Unit {
  readonly index: number;
  /** Without the bullet and outer blanks; lines joined by a space. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly cells: readonly Cell[];
  /** The bullet or list number before the text, empty when there is none. */
  readonly glyph: string;
  /** True for list items, with or without a visible bullet. */
  readonly listItem: boolean;
  /** True for what stands out: headings and bold lines. */
  readonly styled: boolean;
  readonly kind: PlacedLine['kind'];
  readonly size: number;
  readonly page: number;
  readonly block: number;
  readonly file: string;
}

/** The evidence for a part of a unit's text; the whole unit without offsets. A line feed in the quotation marks where lines part. */
export function quoteUnit(unit: Unit, from = 0, to = unit.text.length): Evidence {
  const pieceAt = (offset: number): Piece => unit.pieces.findLast((piece) => piece.at <= offset) ?? firstPiece(unit);
  const first = pieceAt(from);
  const last = pieceAt(Math.max(from, to - 1));
  const place = {
    file: unit.file,
    page: first.line.page,
    line: first.line.index,
    from: first.from + from - first.at,
    lastLine: last.line.index,
    to: last.from + to - last.at,
  };
  const parts = unit.pieces.map(({ at }) => at).filter((at) => at > from && at < to);
  return { place, quote: [from, ...parts].map((at, index) => unit.text.slice(at, parts[index] ? parts[index] - 1 : to)).join('\n') };
}

function firstPiece(unit: Unit): Piece {
  const [piece] = unit.pieces;
  if (!piece) throw new Error('a unit has at least one line');
  return piece;
}

/** Makes a unit of one or more consecutive lines; `boldTells` says whether bold sets a line apart in this document. */
export function makeUnit(index: number, lines: readonly [PlacedLine, ...PlacedLine[]], boldTells: boolean): Unit {
  const [head] = lines;
  const glyph = bulletBefore.exec(head.text)?.[0] ?? '';
  const pieces: Piece[] = [];
  let text = '';
  for (const line of lines) {
    const skipped = line === head ? glyph.length : 0;
    const from = skipped + (line.text.length - skipped - line.text.slice(skipped).trimStart().length);
    if (text !== '') text += ' ';
    pieces.push({ line, at: text.length, from });
    text += line.text.slice(from).trimEnd();
  }
  return {
    index,
    text,
    pieces,
    cells: splitCells(text),
    glyph: glyph.trim(),
    listItem: head.kind === 'listItem' || glyph !== '',
    styled: head.kind === 'heading' || (boldTells && head.line.bold),
    kind: head.kind,
    size: head.line.size,
    page: head.page,
    block: head.block,
    file: head.file,
  };
}

/** A part of a unit, as a unit of its own. */
export function sliceUnit(unit: Unit, from: number, to: number): Unit {
  const text = unit.text.slice(from, to);
  const first = unit.pieces.findLastIndex(({ at }) => at <= from);
  const pieces = unit.pieces
    .filter(({ at }, index) => index >= first && at < to)
    .map(({ line, at, from: start }) => ({ line, at: Math.max(0, at - from), from: start + Math.max(0, from - at) }));
  return { ...unit, text, pieces, cells: splitCells(text) };
}

/** Bullets: typographic ones, private-use icons, the stand-ins of old encodings; a dash or `o` only before a blank. */
const bulletBefore = /^\s*(?:[•●▪▫■□◦○‣⁃·∙➢➤✓✔→»❖★☞◆♦\uE000-\uF8FF]+\s*|[-–—*§{o]\s+)/u;

function splitCells(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const part of text.split('\t')) {
    const lead = part.length - part.trimStart().length;
    const trimmed = part.trim();
    if (trimmed !== '') cells.push({ text: trimmed, from: at + lead, to: at + lead + trimmed.length });
    at += part.length + 1;
  }
  return cells;
}
