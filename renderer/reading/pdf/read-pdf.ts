import type { Block, Document, Doubt, Page } from '../../domain/document/document.ts';
import { markRunning } from '../../domain/document/layout/mark-running.ts';
import type { Engines } from '../engines.ts';
import { ReadError } from '../outcome.ts';
import type { ReadOptions } from '../read-options.ts';
import { type OpenPdf, withPdf } from './open-pdf.ts';
import { type PdfAttachment, readAttachments } from './read-attachments.ts';
import { isDynamicForm, readDynamicForm } from './read-dynamic-form.ts';
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
function readOpenPdf(pdf: OpenPdf, file: string, options: ReadOptions): PdfReading {
  if (pdf.pageCount > options.limits.maxPages) throw new ReadError('too-large', `${pdf.pageCount} pages`);
  const readings: PageReading[] = [];
  for (let index = 0; index < pdf.pageCount; index += 1) {
    readings.push(readPage(pdf, index));
    options.onProgress?.({ page: index + 1, pages: pdf.pageCount });
  }
  const pages: readonly Page[] = markRunning(readings.map((reading) => reading.page));
  const doubts = readings.flatMap((reading) => doubtPage(reading, file));
  const document: Document = { file, format: 'pdf', pages, language: null, doubts };
  return {
    document: isDynamicForm(pdf) ? showForm(document, readDynamicForm(pdf)) : document,
    contents: readings.map((reading) => reading.content),
    attachments: readAttachments(pdf),
  };
}

/** What was filled in takes the place of a page that says no more than that another program must be used to see it. */
function showForm(document: Document, blocks: readonly Block[]): Document {
  const [first, ...others] = document.pages;
  const pages = first === undefined || blocks.length === 0 ? document.pages : [{ ...first, blocks }, ...others];
  return { ...document, pages, doubts: [...document.doubts, { code: 'dynamic-form', file: document.file, page: 1, detail: '' }] };
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
