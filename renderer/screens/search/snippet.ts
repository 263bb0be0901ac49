import type { Document } from '../../domain/document/document.ts';
import { listLines, type Place } from '../../domain/document/place.ts';
import { searchDocument } from '../shared/document/search-document.ts';

/** Letters shown before and after what was found. */
const around = 60;

/** The line of a hit, in the words of the document, and where it stands. */
export interface Snippet {
  readonly place: Place;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** The first place where a term stands in documents; null where a document was changed since its words were folded. */
export function findSnippet(documents: readonly Document[], term: string): Snippet | null {
  for (const document of documents) {
    const place = searchDocument(document, term)[0];
    const text = place && listLines(document)[place.line]?.text;
    if (!place || text === undefined) continue;
    const [from, to] = [Math.max(0, place.from - around), place.to + around];
    return {
      place,
      before: (from > 0 ? '…' : '') + text.slice(from, place.from),
      found: text.slice(place.from, place.to),
      after: text.slice(place.to, to) + (to < text.length ? '…' : ''),
    };
  }
  return null;
}
