import type { Document, Doubt, Page } from '../../domain/document/document.ts';
import { markRunning } from '../../domain/document/layout/mark-running.ts';
import type { Engines } from '../engines.ts';
import { ReadError } from '../outcome.ts';
import type { ReadOptions } from '../read-options.ts';
import { type OpenPdf, withPdf } from './open-pdf.ts';
import { type PdfAttachment, readAttachments } from './read-attachments.ts';
import { type PageReading, type PdfPageContent, readPage } from './read-page.ts';

/** A PDF as read from its text layer. */
export interface PdfReading {
  readonly document: Document;
  /** One for each page: pages that are not `text` may hold text that only OCR can read. */
  readonly contents: readonly PdfPageContent[];
  readonly attachments: readonly PdfAttachment[];
}

/**
 * Reads the text layer of a PDF.
 * @throws ReadError `encrypted`, `damaged`, or `too-large` over the limit of pages.
 */
export function readPdf(
  input: { readonly name: string; readonly bytes: Uint8Array },
  options: ReadOptions,
  engines: Engines,
): Promise<PdfReading> {
  return withPdf(input.bytes, options.password, engines, (pdf) => readOpenPdf(pdf, input.name, options));
}

/** Reads the text layer of an open PDF. @throws ReadError `too-large` over the limit of pages. */
export function readOpenPdf(pdf: OpenPdf, file: string, options: ReadOptions): PdfReading {
  if (pdf.pageCount > options.limits.maxPages) throw new ReadError('too-large', `${pdf.pageCount} pages`);
  const readings: PageReading[] = [];
  for (let index = 0; index < pdf.pageCount; index += 1) {
    readings.push(readPage(pdf, index));
    options.onProgress?.({ page: index + 1, pages: pdf.pageCount });
  }
  const pages: readonly Page[] = markRunning(readings.map((reading) => reading.page));
  const doubts = readings.flatMap((reading) => doubtPage(reading, file));
  return {
    document: { file, format: 'pdf', pages, language: null, doubts },
    contents: readings.map((reading) => reading.content),
    attachments: readAttachments(pdf),
  };
}

/** Fewest letters of hidden text that are worth a look. */
const fewestHidden = 8;
const longestExtract = 120;

function doubtPage({ page, hidden, unmapped }: PageReading, file: string): Doubt[] {
  const doubts: Doubt[] = [];
  const letters = hidden.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters >= fewestHidden) doubts.push({ code: 'hidden-text', file, page: page.number, detail: hidden.slice(0, longestExtract) });
  if (unmapped > 0.2) doubts.push({ code: 'unmappable-font', file, page: page.number, detail: `${Math.round(unmapped * 100)} %` });
  return doubts;
}
