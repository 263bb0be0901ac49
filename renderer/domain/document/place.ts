import type { Block, Document, Line } from './document.ts';

/**
 * Words of a document that can be shown: lines are numbered through the whole document in reading order (see {@link listLines}),
 * `from` and `to` are UTF-16 offsets into the text of the first and of the last line.
 */
export interface Place {
  readonly file: string;
  readonly page: number;
  readonly line: number;
  readonly from: number;
  readonly lastLine: number;
  readonly to: number;
}

/** A place and the words that stand there, verbatim. */
export interface Evidence {
  readonly place: Place;
  readonly quote: string;
}

/** A line with its surroundings, as later rooms walk a document. */
export interface PlacedLine {
  readonly index: number;
  readonly file: string;
  readonly page: number;
  /** Index of the block through the whole document: lines with the same number are one paragraph. */
  readonly block: number;
  readonly kind: Block['kind'];
  readonly language: string | null;
  readonly line: Line;
  readonly text: string;
}

/** Every line of a document in reading order. */
export function listLines(document: Document): readonly PlacedLine[] {
  const result: PlacedLine[] = [];
  let block = 0;
  for (const page of document.pages) {
    for (const { kind, language, lines } of page.blocks) {
      for (const line of lines) {
        result.push({ index: result.length, file: document.file, page: page.number, block, kind, language, line, text: line.text });
      }
      block += 1;
    }
  }
  return result;
}

/** The evidence for a part of one line; the whole line without offsets. */
export function quoteLine(placed: PlacedLine, from = 0, to = placed.text.length): Evidence {
  const { file, page, index, text } = placed;
  return { place: { file, page, line: index, from, lastLine: index, to }, quote: text.slice(from, to) };
}
