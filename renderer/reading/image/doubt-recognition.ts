import type { Doubt, Page } from '../../domain/document/document.ts';

const leastMean = 0.8;
const mostDoubtful = 0.15;

/** A doubt for a page that was recognised badly: low confidence on the whole or in too many words. */
export function doubtRecognition(file: string, page: Page): readonly Doubt[] {
  const words = page.blocks.flatMap((block) => block.lines.flatMap((line) => line.words)).filter((word) => word.confidence !== null);
  if (words.length === 0) return [];
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const mean = words.reduce((sum, word) => sum + (word.confidence ?? 0) * word.text.length, 0) / letters;
  const doubtful = words.filter((word) => (word.confidence ?? 0) < 0.6).length / words.length;
  if (mean >= leastMean && doubtful <= mostDoubtful) return [];
  return [{ code: 'low-ocr-confidence', file, page: page.number, detail: `${Math.round(mean * 100)} %` }];
}
