import type { Box, Line, Page } from '../document/document.ts';
import { coverSign } from './cover-document.ts';

/** A scan whose identity block was not recognised loses this much of its first page. */
const unknownHead = 0.16;
/** An identity block reaches no lower than this: what is covered below stands in a column of its own. */
const lowestHead = 0.4;

const isCovered = ({ text }: { readonly text: string }): boolean => text.includes(coverSign);

/** A little more than the letters: accents, tails, and recognition that missed by a hair. */
function pad([left, top, width, height]: Box, share: number): Box {
  const more = Math.max(1, height * share);
  return [left - more, top - more, width + 2 * more, height + 2 * more];
}

function boxesOf(line: Line): readonly Box[] {
  const words = line.words.filter(isCovered);
  const placed = words.flatMap(({ box }) => (box ? [box] : []));
  const whole = words.length === 0 || placed.length < words.length;
  return whole ? (line.box ? [line.box] : []) : placed;
}

/** The head of a scan down to the last covered line of its identity block: recognition may have missed words, and photographs stand there. */
function headOf({ width, height, blocks }: Page): Box {
  const bottoms = blocks
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => isCovered({ text }) && text.replace(/[\s█]/gu, '') === '')
    .flatMap(({ box }) => (box ? [box[1] + box[3]] : []))
    .filter((bottom) => bottom <= lowestHead * height);
  return [0, 0, width, bottoms.length > 0 ? Math.max(...bottoms) : unknownHead * height];
}

/**
 * The boxes to paint over on a page of a covered document, in the page's own unit; null where something that is covered has no box, so
 * that the page may not be drawn at all.
 */
export function listCoveredBoxes(page: Page): readonly Box[] | null {
  const lines = page.blocks.flatMap((block) => block.lines).filter(isCovered);
  const boxes = lines.map(boxesOf);
  if (boxes.some((found) => found.length === 0)) return null;
  const scanned = page.origin !== 'text';
  // Where no word was read, a name may stand anywhere.
  if (scanned && !page.blocks.some((block) => block.lines.some(({ text }) => /[\p{L}\p{N}█]/u.test(text))))
    return [[0, 0, page.width, page.height]];
  const head = scanned && page.number === 1 ? [headOf(page)] : [];
  return [...boxes.flat().map((box) => pad(box, scanned ? 0.3 : 0.15)), ...head];
}
