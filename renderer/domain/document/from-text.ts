import { decodeEntities } from '../text/entities.ts';
import type { Block, Document, DocumentFormat, Line } from './document.ts';

/** A Line without geometry. */
export function makeLine(text: string, style: { size?: number; bold?: boolean; links?: readonly string[] } = {}): Line {
  const { size = 0, bold = false, links = [] } = style;
  const words = text
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => ({ text: word, box: null, size, bold, italic: false, color: null, confidence: null }));
  return { text, words, box: null, size, bold, links };
}

const bullet = /^\s*(?:[-–—•●▪◦‣·*➢✓➤]|\d{1,2}[.)])\s+/u;

/** Share of the text's width that a line reaches when it was wrapped for want of room. */
const wrappedShare = 0.8;
/** A text whose longest line is shorter than this has no lines that were wrapped. */
const minWidth = 60;

/**
 * Whether a line goes on with the list item above it: it is set in, begins in the middle of a sentence, or the line above was full.
 * Else it begins something new ("Comptable, ONG X" below the duties of another post).
 */
function continuesItem(line: string, above: string, width: number): boolean {
  return /^\s/u.test(line) || /^[\p{Ll},;:)]/u.test(line) || (width >= minWidth && above.length >= width * wrappedShare);
}

/** A one-page Document from plain text: a block a paragraph, parted by empty lines, list items apart. */
export function documentFromText(file: string, text: string, format: DocumentFormat = 'txt'): Document {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  let kind: Block['kind'] = 'paragraph';
  const flush = (): void => {
    if (lines.length > 0) blocks.push({ kind, lines, language: null });
    lines = [];
    kind = 'paragraph';
  };
  let above = '';
  const all = text.split(/\r\n|\r|\n/u).map((raw) => decodeEntities(raw).trimEnd());
  const width = Math.max(...all.map(({ length }) => length));
  for (const line of all) {
    if (line.trim() === '') {
      flush();
      continue;
    }
    if (bullet.test(line)) {
      flush();
      kind = 'listItem';
    } else if (kind === 'listItem' && !continuesItem(line, above, width)) {
      flush();
    }
    above = line;
    lines.push(makeLine(line.trim()));
  }
  flush();
  return { file, format, pages: [{ number: 1, width: 0, height: 0, origin: 'text', blocks }], language: null, doubts: [] };
}
