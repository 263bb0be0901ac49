import type { Block, Box, Line, Page, Word } from '../../domain/document/document.ts';
import { arrangePage } from '../../domain/document/layout/arrange-page.ts';
import { detectLanguage } from '../../domain/text/detect-language.ts';
import { composeMaps, type GrayImage, type PointMap, scaleGray, turnGray, turnMap } from './gray-image.ts';
import { judgeWeight } from './judge-weight.ts';
import { levelHeights } from './level-heights.ts';
import type { OcrEngine, OcrLanguage } from './ocr-engine.ts';
import { rereadDoubtfulLines } from './reread-lines.ts';
import { straighten } from './straighten.ts';
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
const orientationSize = 1_600;
/** Orientation is believed at this confidence; below, both readings are compared. */
const sureOrientation = 3;

/**
 * Recognises one page: turns it upright, straightens it, reads it in the language of its script, reads doubtful lines again in
 * another one, and puts the words in reading order. Boxes come back in the page's own unit, on the picture as it was.
 */
export async function recognizePage({ image, number, width, height }: PagePicture, engine: OcrEngine): Promise<Page> {
  const upright = await standUpright(image, engine);
  const straight = straighten(upright.image);
  const language: OcrLanguage = upright.script === 'Arabic' ? 'ara' : 'fra';
  const first = await engine.recognize(straight.image, language);
  const read = await rereadDoubtfulLines(straight.image, first, language, detectLanguage(textOf(first)), engine);
  const points = sheetWidth / Math.min(straight.image.width, straight.image.height);
  const lines = levelHeights(read);
  const isBold = judgeWeight(straight.image, lines);
  const words = lines.flatMap((line) => wordsOfLine(line, points, isBold));
  const arranged = arrangePage(words, { width: straight.image.width * points, height: straight.image.height * points });
  const toSource = composeMaps(upright.toSource, straight.toSource);
  const unit = width / image.width;
  const toPage: PointMap = (x, y) => {
    const [sx, sy] = toSource(x / points, y / points);
    return [sx * unit, sy * unit];
  };
  return { number, width, height, origin: 'ocr', blocks: arranged.map((block) => placeBlock(block, toPage)) };
}

async function standUpright(image: GrayImage, engine: OcrEngine): Promise<{ image: GrayImage; toSource: PointMap; script: string }> {
  const small = scaleGray(image, Math.min(1, orientationSize / Math.max(image.width, image.height)));
  const found = await engine.detectOrientation(small);
  const script = found?.script ?? 'Latin';
  let turns = found?.quarterTurns ?? 0;
  if (turns !== 0 && (found?.confidence ?? 0) < sureOrientation) {
    const language = script === 'Arabic' ? 'ara' : 'fra';
    const [asIs, turned] = [await engine.recognize(small, language), await engine.recognize(turnGray(small, turns), language)];
    if (legibility(asIs) >= legibility(turned)) turns = 0;
  }
  return { image: turnGray(image, turns), toSource: turnMap(image, turns), script };
}

/** Letters read with confidence. */
function legibility(lines: readonly OcrLine[]): number {
  return lines.flatMap((line) => line.words).reduce((sum, word) => sum + (word.confidence > 60 ? word.text.length : 0), 0);
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
