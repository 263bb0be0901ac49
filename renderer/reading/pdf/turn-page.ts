import type { Block, Box, Line } from '../../domain/document/document.ts';
import type { Glyph } from './glyph.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Glyphs written at `turns` quarter turns clockwise, as they stand after turning the page so that they are upright. */
export function standUpright(glyphs: readonly Glyph[], turns: number, page: Size): Glyph[] {
  if (turns === 0) return [...glyphs];
  return glyphs.map((glyph) => ({ ...glyph, box: turnBox(glyph.box, turns, page), origin: turnPoint(glyph.origin, turns, page) }));
}

/** Size of the page after turning it so. */
export function uprightSize({ width, height }: Size, turns: number): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** Blocks of a turned page with their boxes back in the page as it is shown. */
export function turnBack(blocks: readonly Block[], turns: number, page: Size): readonly Block[] {
  if (turns === 0) return blocks;
  const upright = uprightSize(page, turns);
  const back = (box: Box | null): Box | null => (box === null ? null : turnBox(box, 4 - turns, upright));
  const turnLine = (line: Line): Line => ({
    ...line,
    box: back(line.box),
    words: line.words.map((word) => ({ ...word, box: back(word.box) })),
  });
  return blocks.map((block) => ({ ...block, lines: block.lines.map(turnLine) }));
}

/** A point after turning the page counter-clockwise by `turns` quarters. */
function turnPoint([x, y]: readonly [number, number], turns: number, { width, height }: Size): [number, number] {
  if (turns === 1) return [y, width - x];
  if (turns === 2) return [width - x, height - y];
  return turns === 3 ? [height - y, x] : [x, y];
}

function turnBox([left, top, width, height]: Box, turns: number, page: Size): Box {
  const [x1, y1] = turnPoint([left, top], turns, page);
  const [x2, y2] = turnPoint([left + width, top + height], turns, page);
  return [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
}
