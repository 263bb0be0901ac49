import type { Document } from '../../../domain/document/document.ts';
import { listLines, type Place } from '../../../domain/document/place.ts';

/** The words of a document as one string without white space, with the way back to line and offset. */
interface Squeezed {
  readonly text: string;
  readonly lines: readonly number[];
  readonly offsets: readonly number[];
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

function squeeze(document: Document, page: number): Squeezed {
  let text = '';
  const lines: number[] = [];
  const offsets: number[] = [];
  for (const placed of listLines(document)) {
    if (placed.page !== page) continue;
    for (let at = 0; at < placed.text.length; at += 1) {
      const unit = placed.text.charAt(at);
      if (/\s/u.test(unit)) continue;
      text += unit;
      lines.push(placed.index);
      offsets.push(at);
    }
  }
  return { text, lines, offsets };
}

/** Where a quotation stands on a page, over line ends and whatever its white space; null where it does not. */
export function locateQuote(document: Document, page: number, quote: string): Place | null {
  const wanted = bare(quote);
  if (wanted === '') return null;
  const { text, lines, offsets } = squeeze(document, page);
  const start = text.indexOf(wanted);
  if (start < 0) return null;
  const end = start + wanted.length - 1;
  return {
    file: document.file,
    page,
    line: lines[start] ?? 0,
    from: offsets[start] ?? 0,
    lastLine: lines[end] ?? 0,
    to: (offsets[end] ?? 0) + 1,
  };
}
