import type { GrayImage } from './gray-image.ts';
import type { OcrEngine, OcrLanguage } from './ocr-engine.ts';
import type { OcrLine } from './tesseract-types.ts';

const doubtful = 78;
/** Lines read again at most: a page that is doubtful throughout stays doubtful. */
const mostLines = 40;
const modelOf: Readonly<Record<string, OcrLanguage>> = { fr: 'fra', en: 'eng', es: 'spa', ar: 'ara' };

/** Reads lines of low confidence again in other languages and keeps whichever reading is surer. */
export async function rereadDoubtfulLines(
  image: GrayImage,
  lines: readonly OcrLine[],
  first: OcrLanguage,
  pageLanguage: string | null,
  engine: OcrEngine,
): Promise<readonly OcrLine[]> {
  const others = otherModels(first, pageLanguage);
  const result: OcrLine[] = [];
  let reread = 0;
  for (const line of lines) {
    let best = line;
    if (confidenceOf(line) < doubtful && reread < mostLines) {
      reread += 1;
      for (const language of others) {
        const again = await engine.recognizeLine(image, language, areaOf(line, image));
        for (const candidate of again) if (isBetter(candidate, best)) best = { ...candidate, rowAttributes: line.rowAttributes };
        if (confidenceOf(best) >= doubtful) break;
      }
    }
    result.push(best);
  }
  return result;
}

function otherModels(first: OcrLanguage, pageLanguage: string | null): readonly OcrLanguage[] {
  const likely = modelOf[pageLanguage ?? ''];
  const order: readonly OcrLanguage[] = first === 'ara' ? ['fra', 'eng'] : [...(likely === undefined ? [] : [likely]), 'eng', 'ara'];
  return [...new Set(order)].filter((language) => language !== first);
}

function isBetter(candidate: OcrLine, than: OcrLine): boolean {
  const letters = (line: OcrLine): number => line.words.reduce((sum, word) => sum + word.text.length, 0);
  return confidenceOf(candidate) > confidenceOf(than) + 5 && letters(candidate) >= letters(than) * 0.6;
}

/** Mean confidence of the words by their length, 0 to 100. */
function confidenceOf({ words }: OcrLine): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
}

function areaOf({ bbox }: OcrLine, image: GrayImage) {
  const margin = 4;
  const left = Math.max(0, bbox.x0 - margin);
  const top = Math.max(0, bbox.y0 - margin);
  return { left, top, width: Math.min(image.width, bbox.x1 + margin) - left, height: Math.min(image.height, bbox.y1 + margin) - top };
}
