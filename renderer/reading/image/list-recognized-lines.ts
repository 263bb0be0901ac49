import type { OcrBox, OcrLine, TesseractApi, TesseractIterator, TesseractModule } from './tesseract-types.ts';

type OcrWord = OcrLine['words'][number];

/** PageIteratorLevel of publictypes.h. */
const level = { line: 2, word: 3, sign: 4 };
/** A word is as sure as its least sure sign, whose doubt Tesseract multiplies (kCertaintyScale of lstmrecognizer.cpp). */
const certaintyScale = 7;
/** Words below are looked at sign by sign when they hold an apostrophe. */
const doubtful = 78;

/**
 * The lines of what was last recognised, in Tesseract's order; rules and pictures, whose only word is a blank, left out.
 * The engine's own JSON holds them too, among ten times as much that nobody asks for.
 */
export function listRecognizedLines(module: TesseractModule, api: TesseractApi): readonly OcrLine[] {
  const iterator = api.GetIterator();
  // Nothing at all was recognised.
  if (module.getPointer(iterator) === 0) return [];
  const lines: (OcrLine & { readonly words: OcrWord[] })[] = [];
  let words: OcrWord[] | null = null;
  iterator.Begin();
  do {
    if (iterator.IsAtBeginningOf(level.line)) words = null;
    if (iterator.Empty(level.word)) continue;
    const text = iterator.GetUTF8Text(level.word);
    if (text.trim() === '') continue;
    if (words === null) {
      words = [];
      lines.push({ ...measureLine(iterator), words });
    }
    const bbox = iterator.getBoundingBox(level.word);
    words.push({ text, bbox, confidence: Math.trunc(confidenceOf(iterator, text)) });
  } while (iterator.Next(level.word));
  module.destroy(iterator);
  return lines;
}

function measureLine(iterator: TesseractIterator): Omit<OcrLine, 'words'> {
  const { x0, y0, x1, y1 } = iterator.getBaseline(level.line);
  const { row_height, descenders } = iterator.getRowAttributes();
  const baseline: OcrBox = { x0, y0, x1, y1 };
  return { bbox: iterator.getBoundingBox(level.line), baseline, rowHeight: row_height, descenders: Math.abs(descenders) };
}

/**
 * How sure a word is, 0 to 100. An apostrophe may be straight or curved, which models waver over and which says nothing of the
 * word: its doubt does not count.
 */
function confidenceOf(iterator: TesseractIterator, text: string): number {
  const confidence = iterator.Confidence(level.word);
  if (confidence >= doubtful || !/\p{L}['’]\p{L}/u.test(text)) return confidence;
  let least = 100;
  do {
    if (!/['’]/u.test(iterator.GetUTF8Text(level.sign))) least = Math.min(least, iterator.Confidence(level.sign));
  } while (!iterator.IsAtFinalElement(level.word, level.sign) && iterator.Next(level.sign));
  return Math.max(confidence, 100 - certaintyScale * (100 - least));
}
