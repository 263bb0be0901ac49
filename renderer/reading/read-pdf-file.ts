import type { Document, Failure } from '../domain/document/document.ts';
import { listLines } from '../domain/document/place.ts';
import { latin1 } from './bytes/binary-view.ts';
import { compareWithPage } from './europass/compare-with-page.ts';
import type { EuropassCv } from './europass/europass-cv.ts';
import { parseEuropass, readEuropass } from './europass/read-europass.ts';
import { finishDocument } from './finish-document.ts';
import { recognizePdf } from './image/recognize-pdf.ts';
import { ReadError } from './outcome.ts';
import type { PdfAttachment } from './pdf/read-attachments.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { Reader } from './reading.ts';
import { type SniffedFormat, sniff } from './sniff.ts';

/** Attachments that are documents of the application; others serve the program that made the PDF. */
const readAttached: ReadonlySet<SniffedFormat> = new Set(['pdf', 'zip', 'ole', 'rtf', 'jpeg', 'png', 'tiff', 'heic', 'webp']);

/** A PDF with its scanned pages recognised, checked against its Europass XML, followed by the documents attached to it (portfolios). */
export const readPdfFile: Reader = async (input, { options, engines, readMember }) => {
  const reading = await readPdf(input, options, engines);
  const recognised = await recognizePdf(reading, input, options, engines);
  const page = finishDocument(isCutOff(input.bytes) ? doubtEnd(recognised) : recognised);
  const documents = [...checkAgainst(page, reading.attachments)];
  const failures: Failure[] = [];
  for (const { name, bytes } of reading.attachments) {
    if (!readAttached.has(sniff(bytes))) continue;
    const outcome = await readMember({ name: nameAttached(page, name), bytes });
    if (outcome.ok) documents.push(...outcome.documents);
    failures.push(...(outcome.ok ? outcome.failures : [outcome.failure]));
  }
  return { documents, failures };
};

const nameAttached = (page: Document, name: string): string => `${page.file}/${name.replace(/^.*[/\\]/u, '')}`;

/** The page with a doubt for each statement of its Europass XML that it does not show; the XML alone where the page gave no text. */
function checkAgainst(page: Document, attachments: readonly PdfAttachment[]): readonly Document[] {
  for (const { name, bytes } of attachments) {
    const cv = sniff(bytes) === 'xml' ? parseAttached(bytes) : null;
    if (cv === null) continue;
    if (listLines(page).length === 0) return [page, finishDocument(readEuropass(nameAttached(page, name), bytes))];
    return [{ ...page, doubts: [...page.doubts, ...compareWithPage(cv, page)] }];
  }
  return [page];
}

/** Broken XML beside a sound page is no reason to fail. */
function parseAttached(bytes: Uint8Array): EuropassCv | null {
  try {
    return parseEuropass(bytes);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

/** A PDF ends with a mark (ISO 32000-1, 7.5.5); one that was cut off in transit does not. */
function isCutOff(bytes: Uint8Array): boolean {
  return !latin1(bytes, Math.max(0, bytes.length - 4_096)).includes('%%EOF');
}

function doubtEnd(document: Document): Document {
  return { ...document, doubts: [...document.doubts, { code: 'truncated', file: document.file, page: document.pages.length, detail: '' }] };
}
