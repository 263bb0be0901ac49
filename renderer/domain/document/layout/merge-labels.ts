import { addCells, type DraftBlock, type DraftLine, draftLine, joinLines } from './draft.ts';
import type { Row } from './group-rows.ts';
import { groupLabels, isCell, isDateCell } from './label.ts';
import type { Region, Setting } from './region.ts';
import { cellOf } from './rules.ts';
import { verticalOverlap } from './segment.ts';

/** As much as a cell wraps: longer blocks are entries of their own, whose first line takes the label. */
const longestCell = 3;

/** Puts each label (a date, a cell) on the line of the entry it stands beside, or before what stands below it. */
export function mergeLabels(labels: Region, entries: readonly DraftBlock[], setting: Setting): DraftBlock[] {
  const result = entries.flatMap((block) => splitAtLabels(block, labels));
  const starts = result.flatMap(({ lines }) => lines.filter((_, at) => at === 0 || isCell(lineText(lines[at - 1] as DraftLine))));
  const groups = groupLabels(labels, starts, setting);
  for (const label of groups) {
    const place =
      (isAloneInCell(label, groups, setting) ? findCell(result, label[0] as Row, setting) : null) ?? findPlace(result, label, setting);
    const line = joinLines(label.map((row) => draftLine(row.segments, setting.rightToLeft)));
    if (place === null) {
      const before = result.findIndex((block) => (block.lines[0]?.top ?? 0) > line.top);
      result.splice(before === -1 ? result.length : before, 0, { lines: [line] });
      continue;
    }
    const { lines } = result[place.block] as DraftBlock;
    const head = lines.slice(0, place.line);
    const tail = lines.slice(place.line);
    const [first, ...rest] = tail.length <= longestCell && isAfter(line, tail, setting) ? [joinLines(tail)] : tail;
    const merged = { lines: [addCells(first as DraftLine, line.cells, setting.rightToLeft), ...rest] };
    result.splice(place.block, 1, ...(head.length > 0 ? [{ lines: head }, merged] : [merged]));
  }
  return result;
}

/** Lines as short as cells, each beside a label, are cells of their own. */
function splitAtLabels({ lines }: DraftBlock, labels: Region): DraftBlock[] {
  const parts: DraftLine[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    const isOwn = before !== undefined && isCell(lineText(before)) && labels.rows.some((row) => verticalOverlap(row, line) > 0.8);
    if (last === undefined || isOwn) parts.push([line]);
    else last.push(line);
  }
  return parts.map((part) => ({ lines: part }));
}

/** Several labels in one ruled cell are the rows of a table within it. */
function isAloneInCell([row]: readonly Row[], groups: readonly (readonly Row[])[], { rules }: Setting): boolean {
  const cell = cellOf(rules, row as Row);
  return groups.filter(([other]) => cell !== null && cellOf(rules, other as Row)?.top === cell.top).length < 2;
}

/** In a ruled table, the first line of the cell in the same row. */
function findCell(blocks: readonly DraftBlock[], row: Row, { rules }: Setting): { block: number; line: number } | null {
  const cell = cellOf(rules, row);
  if (cell === null) return null;
  const block = blocks.findIndex(({ lines: [line] }) => {
    const middle = line === undefined ? 0 : (line.top + line.bottom) / 2;
    return middle > cell.top && middle < cell.bottom;
  });
  return block === -1 ? null : { block, line: 0 };
}

interface Place {
  readonly block: number;
  readonly line: number;
}

/** Share of its height by which a label stands beside its line; a date is often set half a line higher or lower. */
const usualOverlap = 0.5;
const dateOverlap = 0.25;

/** The line beside the first row of a label, else the first line of a short block beside the label. */
function findPlace(blocks: readonly DraftBlock[], label: readonly Row[], setting: Setting): Place | null {
  const best = findLine(blocks, label[0] as Row, usualOverlap);
  if (best !== null && !isMiddle(blocks, best)) return best;
  const span = { top: (label[0] as Row).top, bottom: (label.at(-1) as Row).bottom };
  const beside = blocks.findIndex(({ lines }) => lines.length <= longestCell && verticalOverlap(spanOf(lines), span) > 0.5);
  if (beside !== -1) return { block: beside, line: 0 };
  return best ?? (isDateCell(label, setting) ? findLine(blocks, label[0] as Row, dateOverlap) : null);
}

/** The line that a row overlaps most, by more than a share of the lower height. */
function findLine(blocks: readonly DraftBlock[], row: Row, least: number): Place | null {
  let best: Place | null = null;
  let most = least;
  blocks.forEach(({ lines }, block) => {
    lines.forEach((each, line) => {
      const overlap = verticalOverlap(each, row);
      if (overlap <= most) return;
      best = { block, line };
      most = overlap;
    });
  });
  return best;
}

/** A label in the middle of the height of a cell of three lines. */
function isMiddle(blocks: readonly DraftBlock[], { block, line }: Place): boolean {
  return line === 1 && (blocks[block] as DraftBlock).lines.length === longestCell;
}

const lineText = (line: DraftLine): string => line.cells.flatMap((cell) => cell.words.map((word) => word.text)).join(' ');

const spanOf = (lines: readonly DraftLine[]): { top: number; bottom: number } => ({
  top: lines[0]?.top ?? 0,
  bottom: lines.at(-1)?.bottom ?? 0,
});

/** A label read after the entry: the wrapped lines of the entry come together first, so that its sentence stays whole. */
function isAfter(label: DraftLine, entry: readonly DraftLine[], { rightToLeft }: Setting): boolean {
  const left = label.cells[0]?.left ?? 0;
  const start = entry[0]?.cells[0]?.left ?? 0;
  return rightToLeft ? left < start : left > start;
}
