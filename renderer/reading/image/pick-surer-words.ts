import type { OcrLine } from './tesseract-types.ts';

type OcrWord = OcrLine['words'][number];

/** Two readings of a line that part it into as many words: of each word the surer one; else the first reading as it is. */
export function pickSurerWords(reading: readonly OcrWord[], other: readonly OcrWord[]): readonly OcrWord[] {
  if (reading.length !== other.length) return reading;
  return reading.map((word, index) => {
    const instead = other[index] as OcrWord;
    return instead.confidence > word.confidence ? instead : word;
  });
}
