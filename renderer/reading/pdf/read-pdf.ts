import type { Document, Page } from '../../domain/document/document.ts';
import { arrangePage } from '../../domain/document/layout/arrange-page.ts';
import type { Engines } from '../engines.ts';
import { ReadError } from '../outcome.ts';
import type { ReadOptions } from '../read-options.ts';
import { buildWords } from './build-words.ts';
import { extractGlyphs } from './extract-glyphs.ts';
import { type OpenPdf, withPage, withPdf } from './open-pdf.ts';
import { measurePage } from './page-frame.ts';

/** A PDF as read from its text layer. */
export interface PdfReading {
  readonly document: Document;
  /** Numbers of the pages without text of their own: pictures to be recognised, or empty. */
  readonly pagesWithoutText: readonly number[];
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
  return withPdf(input.bytes, options.password, engines, (pdf) => {
    if (pdf.pageCount > options.limits.maxPages) throw new ReadError('too-large', `${pdf.pageCount} pages`);
    const pages: Page[] = [];
    for (let index = 0; index < pdf.pageCount; index += 1) {
      pages.push(readPage(pdf, index));
      options.onProgress?.({ page: index + 1, pages: pdf.pageCount });
    }
    const pagesWithoutText = pages.filter((page) => page.blocks.length === 0).map((page) => page.number);
    return { document: { file: input.name, format: 'pdf', pages, language: null, doubts: [] }, pagesWithoutText };
  });
}

function readPage(pdf: OpenPdf, index: number): Page {
  const page = withPage(pdf, index, (handle): Page => {
    const frame = measurePage(pdf.pdfium, handle);
    const { width, height } = frame;
    const words = buildWords(extractGlyphs(pdf.pdfium, handle, frame).filter((glyph) => glyph.style.turns === 0));
    return { number: index + 1, width, height, origin: 'text', blocks: arrangePage(words, { width, height }) };
  });
  return page ?? { number: index + 1, width: 0, height: 0, origin: 'text', blocks: [] };
}
