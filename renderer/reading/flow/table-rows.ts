import type { Block, Line } from '../../domain/document/document.ts';
import { formRows } from './form-cells.ts';
import { joinLines } from './join-lines.ts';

/** The blocks of one cell, in order. */
export type Cell = readonly Block[];

const dateLike = /(?:^|[^\p{N}])(?:[12]\p{Nd}{3}|\p{Nd}{1,2}[/.-]\p{Nd}{2,4})(?:[^\p{N}]|$)/u;

/**
 * A table row as people read it: a label beside its value and dates beside their entry stand on one line, joined by a tab;
 * cells that are columns of a page are read one after the other.
 */
export function blocksOfRow(cells: readonly Cell[]): readonly Block[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const [first, ...others] = filled;
  if (first === undefined) return [];
  const form = formRows(filled);
  if (form !== null) return form;
  if (others.length === 0) return first;
  const pairs = pairLabels(filled);
  if (pairs !== null) return pairs;
  if (isPageColumns(filled)) return filled.flat();
  return joinCells(first, others);
}

function linesOf(cell: Cell): readonly Line[] {
  return cell.flatMap((block) => block.lines);
}

/** A first cell short enough to be the dates, number or label of what stands beside it. */
function isLabel(cell: Cell): boolean {
  const lines = linesOf(cell);
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (lines.length === 1) return length <= 80;
  return lines.length <= 4 && length <= 90 && lines.some((line) => dateLike.test(line.text));
}

function isPageColumns(cells: readonly Cell[]): boolean {
  const [first, ...others] = cells;
  if (first === undefined) return false;
  if (cells.some((cell) => cell.length > 1 && cell.some((block) => block.kind === 'heading' || block.kind === 'tableRow'))) return true;
  if (isLabel(first)) return false;
  const long = cells.filter((cell) => linesOf(cell).length >= 3).length;
  return long >= 2 || (linesOf(first).length >= 2 && others.some((cell) => linesOf(cell).length >= 2)) || linesOf(first).length >= 4;
}

/** Two cells with as many lines each, the first holding labels that end with a colon: line beside line. */
function pairLabels(cells: readonly Cell[]): readonly Block[] | null {
  const [labels, values] = cells.map(linesOf);
  if (cells.length !== 2 || labels === undefined || values === undefined || labels.length < 2) return null;
  if (labels.length !== values.length || labels.filter((line) => /:$/u.test(line.text)).length * 2 < labels.length) return null;
  return labels.map((label, index) => row(joinLines([label, values[index] as Line], '\t'), []));
}

function joinCells(first: Cell, others: readonly Cell[]): readonly Block[] {
  const label = linesOf(first);
  const wholeLabel = isLabel(first);
  const heads = [wholeLabel ? joinLines(label, ' ') : (label[0] as Line)];
  const rest: Block[] = wholeLabel ? [] : restOf(first);
  for (const cell of others) {
    heads.push(cell[0]?.lines[0] as Line);
    rest.push(...restOf(cell));
  }
  const [continued, ...following] = rest;
  const head = joinLines(heads, '\t');
  if (continued === undefined) return [row(head, [])];
  return continued.kind === 'paragraph' && (others.at(-1)?.[0]?.lines.length ?? 0) > 1
    ? [row(head, continued.lines), ...following]
    : [row(head, []), ...rest];
}

function restOf(cell: Cell): Block[] {
  const [block, ...following] = cell;
  const lines = block?.lines.slice(1) ?? [];
  return block !== undefined && lines.length > 0 ? [{ ...block, kind: 'paragraph', lines }, ...following] : following;
}

function row(head: Line, others: readonly Line[]): Block {
  return { kind: 'tableRow', lines: [head, ...others], language: null };
}
