import type { Document } from '../document/document.ts';
import { listLines } from '../document/place.ts';
import { fold } from '../text/fold.ts';

/** All words of an application's documents as they are searched: folded, a line a line. */
export function foldDocuments(documents: readonly Document[]): string {
  return documents.flatMap((document) => listLines(document).map(({ text }) => fold(text).replace(/\s+/gu, ' '))).join('\n');
}
