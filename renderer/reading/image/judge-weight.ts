import type { GrayImage } from './gray-image.ts';
import type { OcrLine } from './tesseract-types.ts';

type OcrWord = OcrLine['words'][number];

const dark = 140;
/** Strokes this much thicker than the page's usual ones are bold. */
const boldFrom = 1.28;

/** Whether a word is set in bold, told from the thickness of its strokes against those of the rest of the page. */
export function judgeWeight(image: GrayImage, lines: readonly OcrLine[]): (word: OcrWord) => boolean {
  const thickness = new Map<OcrWord, number>();
  for (const line of lines) {
    for (const word of line.words) {
      const stroke = strokeOf(image, word);
      if (stroke > 0) thickness.set(word, stroke / Math.max(1, line.rowHeight));
    }
  }
  const usual = weightedMedian([...thickness].map(([word, value]) => [value, word.text.length]));
  return (word) => word.text.length > 1 && (thickness.get(word) ?? 0) > usual * boldFrom;
}

/** Mean length of the dark runs along the rows of a word, its thinnest and thickest quarter left out. */
function strokeOf({ width, data }: GrayImage, { bbox }: OcrWord): number {
  const runs: number[] = [];
  for (let y = bbox.y0; y < bbox.y1; y += 1) {
    let run = 0;
    for (let x = bbox.x0; x <= bbox.x1; x += 1) {
      if (x < bbox.x1 && (data[y * width + x] as number) < dark) run += 1;
      else {
        if (run > 0) runs.push(run);
        run = 0;
      }
    }
  }
  runs.sort((a, b) => a - b);
  const middle = runs.slice(Math.floor(runs.length / 4), Math.ceil((runs.length * 3) / 4));
  return middle.length === 0 ? 0 : middle.reduce((sum, run) => sum + run, 0) / middle.length;
}

function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  let half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  for (const [value, weight] of sorted) {
    half -= weight;
    if (half <= 0) return value;
  }
  return Number.POSITIVE_INFINITY;
}
