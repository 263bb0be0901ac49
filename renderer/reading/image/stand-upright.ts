import { findSampleLines } from './find-sample-lines.ts';
import { composeMaps, type GrayImage, scaleGray, turnGray, turnMap } from './gray-image.ts';
import type { OcrEngine, OcrLanguage } from './ocr-engine.ts';
import { type StraightImage, straighten } from './straighten.ts';
import type { OcrLine } from './tesseract-types.ts';

/** A picture upright and straight, and the language of its script to read it in first. */
export interface UprightImage extends StraightImage {
  readonly language: OcrLanguage;
}

const orientationSize = 1_600;
/** Orientation is believed at this confidence; below, both readings are compared. */
const sureOrientation = 3;
/** A word is legible from this confidence on. */
const legible = 60;

/**
 * Turns a page upright and straightens it. Most pages lie as they should and are in Latin letters, which a few of their lines
 * tell at a fifth of the cost of Tesseract's orientation and script detection; that is asked where they do not.
 */
export async function standUpright(image: GrayImage, engine: OcrEngine): Promise<UprightImage> {
  const straight = straighten(image);
  if (await readsWell(straight.image, engine)) return { ...straight, language: 'fra' };
  const { turns, language } = await detectTurns(image, engine);
  if (turns === 0) return { ...straight, language };
  const turned = straighten(turnGray(image, turns));
  return { image: turned.image, toSource: composeMaps(turnMap(image, turns), turned.toSource), language };
}

/** So many samples, of so many signs at least, must be legible: most of each, and nearly all of them together. */
const fewestSamples = 2;
const fewestSigns = 8;
const shareOfEach = 0.5;
const shareOfAll = 0.7;

/** Whether sample lines read well as they are, in Latin letters; upside down or in another script next to nothing of them does. */
async function readsWell(image: GrayImage, engine: OcrEngine): Promise<boolean> {
  let samples = 0;
  let [clear, all] = [0, 0];
  for (const area of findSampleLines(image)) {
    const lines = await engine.recognizeLine(image, 'fra', area);
    const signs = lines.flatMap((line) => line.words).reduce((sum, { text }) => sum + text.length, 0);
    if (signs < fewestSigns) continue;
    const read = legibility(lines);
    if (read < signs * shareOfEach) return false;
    samples += 1;
    clear += read;
    all += signs;
  }
  return samples >= fewestSamples && clear >= all * shareOfAll;
}

async function detectTurns(image: GrayImage, engine: OcrEngine): Promise<{ turns: number; language: OcrLanguage }> {
  const small = scaleGray(image, Math.min(1, orientationSize / Math.max(image.width, image.height)));
  const found = await engine.detectOrientation(small);
  const language = found?.script === 'Arabic' ? 'ara' : 'fra';
  const turns = found?.quarterTurns ?? 0;
  if (turns === 0 || (found?.confidence ?? 0) >= sureOrientation) return { turns, language };
  const [asIs, turned] = [await engine.recognize(small, language), await engine.recognize(turnGray(small, turns), language)];
  return { turns: legibility(asIs) >= legibility(turned) ? 0 : turns, language };
}

/** Signs of words that were read with confidence. */
function legibility(lines: readonly OcrLine[]): number {
  return lines.flatMap((line) => line.words).reduce((sum, { text, confidence }) => sum + (confidence > legible ? text.length : 0), 0);
}
