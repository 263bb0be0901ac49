import type { Word } from '../../renderer/domain/document/document.ts';
import { arrangePage } from '../../renderer/domain/document/layout/arrange-page.ts';

interface PlacedText {
  readonly text: string;
  /** Left edge of the first word seen, in points. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** Width of a letter in type sizes. */
const letter = 0.5;

/** Words as seen from left to right, each with its box; letters are half as wide as the type is high. */
export function placeWords({ text, x, y, size = 10, bold = false }: PlacedText): Word[] {
  let left = x;
  return text.split(' ').map((word) => {
    const width = word.length * letter * size;
    const box = [left, y - 0.8 * size, width, size] as const;
    left += width + 0.28 * size;
    return { text: word, box, size, bold, italic: false, color: '#000000', confidence: null };
  });
}

/** Left edge at which a text must begin to end at `right`. */
export function leftFor(text: string, right: number, size = 10): number {
  const words = text.split(' ');
  return right - words.reduce((sum, word) => sum + word.length * letter * size, 0) - (words.length - 1) * 0.28 * size;
}

/** What a page of placed texts reads as: `kind: text` a block, lines joined by ` / `, tabs as `⇥`. */
export function arrange(texts: readonly PlacedText[]): string[] {
  return arrangePage(texts.flatMap(placeWords), { width: 595, height: 842 }).map(
    ({ kind, lines }) =>
      `${kind}: ${lines
        .map((line) => line.text)
        .join(' / ')
        .replaceAll('\t', '⇥')}`,
  );
}
