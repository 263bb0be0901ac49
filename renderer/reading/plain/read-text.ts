import type { Document } from '../../domain/document/document.ts';
import { documentFromText } from '../../domain/document/from-text.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { cleanText } from '../flow/paragraph.ts';

/** A plain text or Markdown file: paragraphs parted by empty lines, list items by their bullets. */
export function readText(file: string, bytes: Uint8Array): Document {
  const lines = decodeText(bytes)
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/u)
    .map((line) =>
      cleanText(line)
        .trimEnd()
        .replace(/ {4,}/gu, (gap, at: number) => (at === 0 ? gap : '\t'))
        .replace(/ *\t[ \t]*/gu, '\t')
        .replace(/(\S) {2,}/gu, '$1 '),
    );
  return documentFromText(file, lines.join('\n'), 'txt');
}
