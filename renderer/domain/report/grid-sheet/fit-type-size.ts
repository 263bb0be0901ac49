import type { Block, Cell, Line } from '../paper/paper.ts';

/** Points, the most readable first; below the last one a second page is better. */
const sizes = [9, 8.5, 8, 7.5, 7, 6.5, 6] as const;

/** A4 between the margins of the print, in points, with a line to spare. */
const pageHeight = 720;
const pageWidth = 516;

/** Mean width of a letter and height of a line, in parts of the type size; a little more than measured in Inter and Noto Sans Arabic. */
const letterWidth = 0.515;
const arabicLetterWidth = 0.47;
const lineHeight = 1.34;
/** Space above and below a row of a table, in parts of the type size. */
const rowSpace = 0.7;

/** Width of a text in parts of the type size. */
function widthOf(text: string): number {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return (text.length - arabic) * letterWidth + arabic * arabicLetterWidth;
}

const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + widthOf(text), 0);

const linesIn = (text: number, width: number, size: number): number => Math.max(1, Math.ceil((text * size) / width));

function cellLines({ lines }: Cell, width: number, size: number): number {
  return lines.reduce((sum, line) => sum + linesIn(lineWidth(line), width - 1.2 * size, size), 0);
}

function tableHeight({ columns, rows }: Extract<Block, { kind: 'table' }>, size: number): number {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / whole) * pageWidth);
  const heights = rows.map((row) => Math.max(...row.map((cell, index) => cellLines(cell, widths[index] ?? pageWidth, size))));
  const lines = heights.reduce((sum, height) => sum + height, 0) + 1;
  return size * (lines * lineHeight + (rows.length + 1) * rowSpace + 1);
}

/** Height of a block as the compact style sets it, in points. */
function heightOf(block: Block, size: number): number {
  const line = size * lineHeight;
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? linesIn(widthOf(block.text), pageWidth, size * 1.5) * line * 1.5 + 1.5 * size : 2.6 * size;
    case 'paragraph':
      return linesIn(lineWidth(block.line), pageWidth, size) * line + 0.4 * size;
    case 'list':
      return block.items.reduce((sum, item) => sum + linesIn(lineWidth(item), pageWidth - 3 * size, size) * line, size);
    case 'facts':
      // Two pairs stand side by side.
      return Math.ceil(block.rows.length / 2) * (1.25 * line) + size;
    case 'table':
      return tableHeight(block, size);
    case 'signatures':
      return Math.ceil(block.names.length / 4) * 43 + 14;
    case 'room':
      return block.lines * 20;
  }
}

/** The largest type in which the blocks take one page by a cautious estimate; the smallest where none does. */
export function fitTypeSize(blocks: readonly Block[], above: number): number {
  const fits = (size: number): boolean => above + blocks.reduce((sum, block) => sum + heightOf(block, size), 0) <= pageHeight;
  return sizes.find(fits) ?? 6;
}
