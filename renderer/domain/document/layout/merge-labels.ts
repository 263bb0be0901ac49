import type { Block, Box, Line } from '../document.ts';
import { groupBlocks } from './group-blocks.ts';
import { lineOfCells } from './make-line.ts';
import type { Region, Setting } from './region.ts';
import { type PlacedWord, verticalOverlap } from './segment.ts';

/** Puts each label (a date, a heading, a cell) on the line of the entry it stands beside, or before what stands below it. */
export function mergeLabels(labels: Region, entries: readonly Block[], labelsFirst: boolean, setting: Setting): Block[] {
  const result = [...entries];
  for (const label of groupBlocks(labels, setting)) {
    const place = findPlace(result, label);
    if (place === null) {
      const top = topOf(label.lines[0] as Line);
      const before = result.findIndex((block) => topOf(block.lines[0] as Line) > top);
      result.splice(before === -1 ? result.length : before, 0, label);
      continue;
    }
    const block = result[place.block] as Block;
    const head = block.lines.slice(0, place.line);
    const tail = block.lines.slice(place.line);
    const merged = labelsFirst ? labelThenEntry(label, tail, setting) : entryThenLabel(label, tail, setting);
    const kind = block.kind === 'listItem' && place.line === 0 ? 'listItem' : 'tableRow';
    const parts: Block[] =
      head.length > 0
        ? [
            { ...block, lines: head },
            { ...block, kind, lines: merged },
          ]
        : [{ ...block, kind, lines: merged }];
    result.splice(place.block, 1, ...parts);
  }
  return result;
}

function findPlace(blocks: readonly Block[], label: Block): { block: number; line: number } | null {
  const mark = edges(label.lines[0] as Line);
  for (let block = 0; block < blocks.length; block += 1) {
    const line = (blocks[block] as Block).lines.findIndex((candidate) => verticalOverlap(edges(candidate), mark) >= 0.5);
    if (line !== -1) return { block, line };
  }
  return null;
}

function labelThenEntry(label: Block, tail: readonly Line[], setting: Setting): Line[] {
  const [first, ...rest] = tail as [Line, ...Line[]];
  return [joinLines([label.lines, [first]], setting), ...rest];
}

/** The wrapped lines of the entry come together before the label, so that its sentence stays whole. */
function entryThenLabel(label: Block, tail: readonly Line[], setting: Setting): Line[] {
  if (tail.length <= 3) return [joinLines([tail, label.lines], setting)];
  const [first, ...rest] = tail as [Line, ...Line[]];
  return [joinLines([[first], label.lines], setting), ...rest];
}

function joinLines(cells: readonly (readonly Line[])[], setting: Setting): Line {
  const line = lineOfCells(
    cells.map((cell) => cell.flatMap((part) => part.words as PlacedWord[])),
    setting.rightToLeft,
  );
  return { ...line, text: cells.map((cell) => cell.map((part) => part.text).join(' ')).join('\t') };
}

const edges = (line: Line): { top: number; bottom: number } => {
  const box = line.box as Box;
  return { top: box[1], bottom: box[1] + box[3] };
};
const topOf = (line: Line): number => (line.box as Box)[1];
