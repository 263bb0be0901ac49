import type { GrayImage } from './gray-image.ts';
import type { OcrArea, OcrEngine, OcrLanguage } from './ocr-engine.ts';
import { pickSurerWords } from './pick-surer-words.ts';
import type { OcrLine } from './tesseract-types.ts';

type OcrWord = OcrLine['words'][number];

/** Confidences, 0 to 100: lines below are read again, words below are read again alone. */
const doubtfulLine = 78;
const doubtfulWord = 45;
/** What a single word must reach to take the place of the first reading, and a line in another script. */
const sure = 70;
const sureOfScript = 85;
/** Lines read again at most: a page that is doubtful throughout stays doubtful. */
const mostReadings = 40;
const modelOf: Readonly<Record<string, OcrLanguage>> = { fr: 'fra', en: 'eng', es: 'spa', ar: 'ara' };

/**
 * Reads lines of low confidence again in other languages, then single words that stayed illegible (an address in Latin letters
 * on an Arabic page), and keeps whichever reading is surer.
 */
export async function rereadDoubtfulLines(
  image: GrayImage,
  lines: readonly OcrLine[],
  first: OcrLanguage,
  pageLanguage: string | null,
  engine: OcrEngine,
): Promise<readonly OcrLine[]> {
  const models = otherModels(first, pageLanguage);
  const result: OcrLine[] = [];
  let left = mostReadings;
  for (const line of lines) {
    let best = line;
    if (confidenceOf(line.words) < doubtfulLine && left > 0) {
      left -= 1;
      best = await rereadLine(image, line, first, models, engine);
    }
    const words: OcrWord[] = [];
    for (const word of best.words) {
      const again =
        word.confidence < doubtfulWord && word.text.length >= 4 && left > 0 ? await rereadWord(image, word, models, engine) : null;
      if (again !== null) left -= 1;
      words.push(...(again ?? [word]));
    }
    result.push({ ...best, words });
  }
  return result;
}

/** A line in the other models; in those of another script only where no word of it was surely read in the first. */
async function rereadLine(
  image: GrayImage,
  line: OcrLine,
  first: OcrLanguage,
  models: readonly OcrLanguage[],
  engine: OcrEngine,
): Promise<OcrLine> {
  let best = line;
  const ofThisScript = line.words.some(({ text, confidence }) => confidence >= sureOfScript && /\p{L}{3}/u.test(text));
  for (const language of models) {
    if (ofThisScript && (language === 'ara') !== (first === 'ara')) continue;
    for (const candidate of await engine.recognizeLine(image, language, areaOf(line.bbox, image))) {
      if (!isBetter(candidate, best)) continue;
      const words = isArabic(candidate) === isArabic(best) ? pickSurerWords(candidate.words, best.words) : candidate.words;
      best = { ...candidate, words, rowHeight: line.rowHeight, descenders: line.descenders };
    }
    if (confidenceOf(best.words) >= doubtfulLine) break;
  }
  return best;
}

async function rereadWord(
  image: GrayImage,
  word: OcrWord,
  models: readonly OcrLanguage[],
  engine: OcrEngine,
): Promise<readonly OcrWord[] | null> {
  for (const language of models) {
    const words = (await engine.recognizeLine(image, language, areaOf(word.bbox, image))).flatMap((line) => line.words);
    if (confidenceOf(words) >= sure && lettersOf(words) >= word.text.length / 2) return words;
  }
  return null;
}

function otherModels(first: OcrLanguage, pageLanguage: string | null): readonly OcrLanguage[] {
  const likely = modelOf[pageLanguage ?? ''];
  const order: readonly OcrLanguage[] = first === 'ara' ? ['fra', 'eng'] : [...(likely === undefined ? [] : [likely]), 'eng', 'ara'];
  return [...new Set(order)].filter((language) => language !== first);
}

function isBetter(candidate: OcrLine, than: OcrLine): boolean {
  const confidence = confidenceOf(candidate.words);
  if (isArabic(candidate) !== isArabic(than) && (confidence < sureOfScript || candidate.words.length < 2)) return false;
  return confidence > confidenceOf(than.words) + 5 && lettersOf(candidate.words) >= lettersOf(than.words) * 0.6;
}

function isArabic({ words }: OcrLine): boolean {
  return words.some(({ text }) => /\p{Script=Arabic}/u.test(text));
}

function lettersOf(words: readonly OcrWord[]): number {
  return words.reduce((sum, word) => sum + word.text.length, 0);
}

/** Mean confidence of words by their length, 0 to 100. */
function confidenceOf(words: readonly OcrWord[]): number {
  const letters = lettersOf(words);
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
}

function areaOf({ x0, y0, x1, y1 }: OcrLine['bbox'], image: GrayImage): OcrArea {
  const margin = 4;
  const left = Math.max(0, x0 - margin);
  const top = Math.max(0, y0 - margin);
  return { left, top, width: Math.min(image.width, x1 + margin) - left, height: Math.min(image.height, y1 + margin) - top };
}
