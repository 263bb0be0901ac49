import type { Block, Box, Line, Page, Word } from '../../domain/document/document.ts';
import { arrangePage } from '../../domain/document/layout/arrange-page.ts';
import { detectLanguage } from '../../domain/text/detect-language.ts';
import type { GrayImage, PointMap } from './gray-image.ts';
import { judgeWeight } from './judge-weight.ts';
import { levelHeights } from './level-heights.ts';
import type { OcrEngine } from './ocr-engine.ts';
import { rereadDoubtfulLines } from './reread-lines.ts';
import { standUpright } from './stand-upright.ts';
import type { OcrLine } from './tesseract-types.ts';
import { wordsOfLine } from './words-of-line.ts';

/** A page picture and its size in the unit of its Document: points for PDF, pixels for pictures. */
export interface PagePicture {
  readonly image: GrayImage;
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

/** Width of an A4 sheet in points: what type sizes are reckoned by. */
const sheetWidth = 595;

/**
 * Recognises one page: turns it upright, straightens it, reads it in the language of its script, reads doubtful lines again in
 * another one, and puts the words in reading order. Boxes come back in the page's own unit, on the picture as it was.
 */
export async function recognizePage({ image, number, width, height }: PagePicture, engine: OcrEngine): Promise<Page> {
  const upright = await standUpright(image, engine);
  const first = await engine.recognize(upright.image, upright.language);
  const read = await rereadDoubtfulLines(upright.image, first, upright.language, detectLanguage(textOf(first)), engine);
  const points = sheetWidth / Math.min(upright.image.width, upright.image.height);
  const lines = levelHeights(read);
  const isBold = judgeWeight(upright.image, lines);
  const words = lines.flatMap((line) => wordsOfLine(line, points, isBold));
  const arranged = arrangePage(words, { width: upright.image.width * points, height: upright.image.height * points });
  const unit = width / image.width;
  const toPage: PointMap = (x, y) => {
    const [sx, sy] = upright.toSource(x / points, y / points);
    return [sx * unit, sy * unit];
  };
  return { number, width, height, origin: 'ocr', blocks: arranged.map((block) => placeBlock(block, toPage)) };
}

function textOf(lines: readonly OcrLine[]): string {
  return lines.map((line) => line.words.map((word) => word.text).join(' ')).join('\n');
}

function placeBlock(block: Block, toPage: PointMap): Block {
  return { ...block, lines: block.lines.map((line) => placeLine(line, toPage)) };
}

function placeLine(line: Line, toPage: PointMap): Line {
  const words = line.words.map((word): Word => ({ ...word, box: placeBox(word.box, toPage) }));
  return { ...line, words, box: placeBox(line.box, toPage) };
}

function placeBox(box: Box | null, toPage: PointMap): Box | null {
  if (box === null) return null;
  const [left, top, width, height] = box;
  const corners = [toPage(left, top), toPage(left + width, top), toPage(left, top + height), toPage(left + width, top + height)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [round(x), round(y), round(Math.max(...xs) - x), round(Math.max(...ys) - y)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
