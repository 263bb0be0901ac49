import type { Block, BlockKind, Line } from '../document.ts';
import { startsWithBullet } from './bullet.ts';
import { groupRows, type Row } from './group-rows.ts';
import { isHeading } from './is-heading.ts';
import { makeLine } from './make-line.ts';
import { mendHyphens } from './mend-hyphens.ts';
import type { Region, Setting } from './region.ts';
import type { Segment } from './segment.ts';
import { firstWord, isFull, lastWord } from './wrapping.ts';

/** The lines of one column as blocks: a wrapped sentence, a list item, a heading or a table row each. */
export function groupBlocks(region: Region, setting: Setting): Block[] {
  const rows = groupRows(region.segments);
  const blocks: Block[] = [];
  let open: Row[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(makeBlock(open, setting));
    open = [];
  };
  rows.forEach((row, at) => {
    const previous = rows[at - 1];
    if (previous === undefined || !continues(previous, row, open, region, setting)) close();
    open.push(row);
  });
  close();
  return blocks;
}

function continues(previous: Row, row: Row, open: readonly Row[], region: Region, setting: Setting): boolean {
  if (row.segments.length > 1) return false;
  const text = makeLine(row.segments, setting.rightToLeft).text;
  if (startsWithBullet(text)) return false;
  const last = lastWord(previous, setting.rightToLeft);
  const first = firstWord(row, setting.rightToLeft);
  const size = Math.max(last.size, first.size, 1);
  if (Math.abs(last.size - first.size) > 0.08 * size || last.bold !== first.bold || last.color !== first.color) return false;
  if (row.top - previous.bottom > 0.75 * size) return false;
  if (open.length >= 2 && pitch(previous, row) > 1.3 * pitch(open.at(-2) as Row, previous)) return false;
  if (!startsBelow(previous, row, open[0] ?? previous, setting)) return false;
  return isFull(previous, row, region, setting);
}

const pitch = (above: Row, below: Row): number => below.bottom - above.bottom;

/** A wrapped line begins under the block or under its last cell, not back in a column further out. */
function startsBelow(previous: Row, row: Row, first: Row, setting: Setting): boolean {
  const begin = (segment: Segment): number => (setting.rightToLeft ? -segment.right : segment.left);
  const start = begin(row.segments[0] as Segment);
  const size = (row.segments[0] as Segment).size;
  if (previous.segments.length > 1) {
    const cell = (setting.rightToLeft ? previous.segments[0] : previous.segments.at(-1)) as Segment;
    return Math.abs(start - begin(cell)) < 1.5 * size;
  }
  const outermost = Math.min(...[first, previous].map((each) => Math.min(...each.segments.map(begin))));
  return start > outermost - 0.6 * size || previous === first;
}

function makeBlock(rows: readonly Row[], setting: Setting): Block {
  const lines = mendHyphens(rows.map((row) => makeLine(row.segments, setting.rightToLeft)));
  return { kind: kindOf(lines, setting), lines, language: null };
}

function kindOf(lines: readonly Line[], setting: Setting): BlockKind {
  const first = lines[0] as Line;
  if (startsWithBullet(first.text)) return 'listItem';
  if (first.text.includes('\t')) return 'tableRow';
  return isHeading(lines, setting) ? 'heading' : 'paragraph';
}
