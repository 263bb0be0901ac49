import type { Document } from '../../../domain/document/document.ts';
import { listLines, type Place } from '../../../domain/document/place.ts';
import { fold, foldKeepingOffsets } from '../../../domain/text/fold.ts';

/** Fewer letters than this would mark half the document. */
const shortest = 2;

/** Where words stand in a document, whatever their accents and capitals, line by line in reading order. */
export function searchDocument(document: Document, words: string): readonly Place[] {
  const wanted = fold(words.trim()).replace(/\s+/gu, ' ');
  if (wanted.length < shortest) return [];
  return listLines(document).flatMap(({ index, page, text: original }) => {
    const { text, offsets } = foldKeepingOffsets(original.replace(/\s/gu, ' '));
    const places: Place[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const [from, to] = [offsets[at] ?? 0, offsets[at + wanted.length] ?? original.length];
      places.push({ file: document.file, page, line: index, from, lastLine: index, to });
    }
    return places;
  });
}
