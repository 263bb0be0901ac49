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
  for (const raw of text.split(/\r\n|\r|\n/u)) {
    const line = decodeEntities(raw).trimEnd();
    if (line.trim() === '') {
      flush();
      continue;
    }
    if (bullet.test(line)) {
      flush();
      kind = 'listItem';
    }
    lines.push(makeLine(line.trim()));
  }
  flush();
  return { file, format, pages: [{ number: 1, width: 0, height: 0, origin: 'text', blocks }], language: null, doubts: [] };
}
