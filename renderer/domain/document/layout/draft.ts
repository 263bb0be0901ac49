import { orderCell } from './order-cell.ts';
import type { Segment } from './segment.ts';
import { makeSegment, type PlacedWord } from './segment.ts';

/** A cell of a line: its words in logical order. */
export interface DraftCell {
  readonly words: readonly PlacedWord[];
  readonly left: number;
  readonly right: number;
}

/** A line on its way to become a Line: cells may still be put beside those it has. */
export interface DraftLine {
  /** In reading order. */
  readonly cells: readonly DraftCell[];
  readonly top: number;
  readonly bottom: number;
}

/** Lines that belong together, from top to bottom. */
export interface DraftBlock {
  readonly lines: readonly DraftLine[];
}

/** The segments of one row as a line. */
export function draftLine(segments: readonly Segment[], rightToLeft: boolean): DraftLine {
  const cells = segments.map(({ words, left, right }) => ({ words: orderCell(words, rightToLeft), left, right }));
  return {
    cells: sortCells(cells, rightToLeft),
    top: Math.min(...segments.map((segment) => segment.top)),
    bottom: Math.max(...segments.map((segment) => segment.bottom)),
  };
}

function sortCells(cells: readonly DraftCell[], rightToLeft: boolean): DraftCell[] {
  return [...cells].sort((a, b) => (rightToLeft ? b.right - a.right : a.left - b.left));
}

/** Puts cells beside those of a line, each in its place; the height stays that of the line. */
export function addCells(line: DraftLine, cells: readonly DraftCell[], rightToLeft: boolean): DraftLine {
  return { ...line, cells: sortCells([...line.cells, ...cells], rightToLeft) };
}

/** All lines as one: what wrapped in a cell becomes one stretch again. Lines of several cells are joined cell by cell. */
export function joinLines(lines: readonly DraftLine[]): DraftLine {
  const [first, ...rest] = lines as readonly [DraftLine, ...DraftLine[]];
  if (rest.length === 0) return first;
  const cells = first.cells.map((cell) => ({ ...cell, words: [...cell.words] }));
  for (const cell of rest.flatMap((line) => line.cells)) {
    const target = cells.reduce((best, each) => (distance(each, cell) < distance(best, cell) ? each : best));
    target.words.push(...cell.words);
  }
  return {
    cells: cells.map(({ words }) => {
      const { left, right } = makeSegment(words);
      return { words, left, right };
    }),
    top: first.top,
    bottom: first.bottom,
  };
}

const distance = (a: DraftCell, b: DraftCell): number => Math.max(0, Math.max(a.left, b.left) - Math.min(a.right, b.right));
