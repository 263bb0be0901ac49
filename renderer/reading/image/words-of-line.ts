import type { Word } from '../../domain/document/document.ts';
import type { OcrLine } from './tesseract-types.ts';

/** Signs that a model makes of a list's bullet. */
const misreadBullet = /^(?:[«»¢*°+©®]|[eo0](?=$))$/u;
/** Rules, frames, and the dots that rate a skill. */
const notText = /^(?:[|_~=¦]+|[eo0©®@]{3,})$/iu;
const fewestConfidence = 25;

/** From the top of a tall letter to the foot of one that hangs, in type sizes. */
const rowHeightInEms = 0.95;

/** The words of a recognised line, boxes in points; specks and frames that were taken for signs are dropped. */
export function wordsOfLine(line: OcrLine, points: number, isBold: (word: OcrLine['words'][number]) => boolean): readonly Word[] {
  const kept = line.words.filter(({ text, confidence }) =>
    /[\p{L}\p{N}]/u.test(text) ? confidence >= fewestConfidence || text.length > 3 : confidence >= 40 || text.length === 1,
  );
  const { rowHeight } = line;
  const quoted = kept.some(({ text }) => text.includes('»'));
  return kept.flatMap((word, index): readonly Word[] => {
    const { text, confidence, bbox } = word;
    const isBullet = index === 0 && kept.length > 1 && misreadBullet.test(text) && !(text === '«' && quoted);
    if (text.trim() === '' || (!isBullet && notText.test(text))) return [];
    return [
      {
        text: isBullet ? '•' : mend(text.trim().normalize('NFC'), kept[index - 1]?.text ?? ''),
        box: [bbox.x0 * points, topOf(line, (bbox.x0 + bbox.x1) / 2) * points, (bbox.x1 - bbox.x0) * points, rowHeight * points],
        size: Math.round((rowHeight * points * 2) / rowHeightInEms) / 2,
        bold: isBold(word),
        italic: false,
        color: null,
        confidence: Math.round(confidence) / 100,
      },
    ];
  });
}

/**
 * What the shapes of I and l are taken for: before an apostrophe and a vowel it is an l in every language of the models;
 * after a name, `Il` or `||` is the numeral of a king or a boulevard. In an address an @ is read as © or ®, alone or as well.
 */
function mend(read: string, before: string): string {
  const text = read.replace(/(?<=[\p{L}\p{N}])(?:[©®]@?|@[©®])(?=[\p{L}\p{N}.-]+\.\p{L}{2})/u, '@');
  const article = text.replace(/^I(?=['’][aâeéèêiîoôuûyhœ])/u, 'l');
  return /^\p{Lu}\p{Ll}+$/u.test(before)
    ? article.replace(/^[I|][I|l]{1,2}(?=[,;.)]?$)/u, (numeral) => 'I'.repeat(numeral.length))
    : article;
}

/** Top of the line at a place: words of one line get the same height, whatever letters they are made of. */
function topOf({ baseline, bbox, rowHeight, descenders }: OcrLine, x: number): number {
  const run = baseline.x1 - baseline.x0;
  const level = run === 0 ? bbox.y1 : baseline.y0 + ((baseline.y1 - baseline.y0) * (x - baseline.x0)) / run;
  return level - (rowHeight - descenders);
}
