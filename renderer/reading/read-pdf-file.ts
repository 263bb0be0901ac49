import type { Document } from '../domain/document/document.ts';
import { latin1 } from './bytes/binary-view.ts';
import { finishDocument } from './finish-document.ts';
import { recognizePdf } from './image/recognize-pdf.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { Reader } from './reading.ts';
import { type SniffedFormat, sniff } from './sniff.ts';

/** Attachments that are documents of the application; the XML of a Europass CV repeats the page. */
const readAttached: ReadonlySet<SniffedFormat> = new Set(['pdf', 'zip', 'ole', 'rtf', 'jpeg', 'png']);

/** A PDF with its scanned pages recognised, followed by the documents that are attached to it (portfolios). */
export const readPdfFile: Reader = async (input, { options, engines, readMember }) => {
  const reading = await readPdf(input, options, engines);
  const recognised = await recognizePdf(reading, input, options, engines);
  const documents = [finishDocument(isCutOff(input.bytes) ? doubtEnd(recognised) : recognised)];
  for (const { name, bytes } of reading.attachments) {
    if (!readAttached.has(sniff(bytes))) continue;
    const outcome = await readMember({ name: `${input.name}/${name.replace(/^.*[/\\]/u, '')}`, bytes });
    if (outcome.ok) documents.push(...outcome.documents);
  }
  return { documents, failures: [] };
};

/** A PDF ends with a mark (ISO 32000-1, 7.5.5); one that was cut off in transit does not. */
function isCutOff(bytes: Uint8Array): boolean {
  return !latin1(bytes, Math.max(0, bytes.length - 4_096)).includes('%%EOF');
}

function doubtEnd(document: Document): Document {
  return { ...document, doubts: [...document.doubts, { code: 'truncated', file: document.file, page: document.pages.length, detail: '' }] };
}
