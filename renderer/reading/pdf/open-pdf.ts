import type { Engines } from '../engines.ts';
import { passwordError, protectionError, ReadError } from '../outcome.ts';
import { copyText, dropPdfium, loadPdfium, type Pdfium } from './pdfium.ts';

/** An open PDF; `document` is PDFium's handle. */
export interface OpenPdf {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly pageCount: number;
  /** PDFium's handle of the form, 0 without one. */
  readonly form: number;
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const wrongPassword = 4;
const unknownSecurity = 5;

/**
 * Opens a PDF for the time of `use`.
 * @throws ReadError `encrypted` without the right password, `damaged` for bytes that PDFium cannot open or fails on.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  password: string | undefined,
  engines: Engines,
  use: (pdf: OpenPdf) => T | Promise<T>,
): Promise<T> {
  const pdfium = await loadPdfium(engines);
  const { call } = pdfium;
  const data = call.malloc(bytes.length + 1);
  if (data === 0) throw new ReadError('too-large', 'no memory for the file');
  pdfium.bytes().set(bytes, data);
  const secret = copyText(pdfium, password ?? '');
  let document = 0;
  try {
    document = call.FPDF_LoadMemDocument(data, bytes.length, secret);
    if (document === 0) throw openError(call.FPDF_GetLastError(), password);
    const pageCount = call.FPDF_GetPageCount(document);
    if (pageCount <= 0) throw new ReadError('damaged', 'no pages');
    const result = await withForm(pdfium, document, (form) => use({ pdfium, document, pageCount, form }));
    release(pdfium, document, [data, secret]);
    return result;
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
      dropPdfium(engines);
      throw new ReadError('damaged', 'the PDF engine failed');
    }
    release(pdfium, document, [data, secret]);
    throw error;
  }
}

/** Opens the form of a document, if it has one, for the time of `use`; field values cannot be read without. */
async function withForm<T>({ call }: Pdfium, document: number, use: (form: number) => T | Promise<T>): Promise<T> {
  if (call.FPDF_GetFormType(document) === 0) return use(0);
  const info = call.PDFiumExt_OpenFormFillInfo();
  const form = call.PDFiumExt_InitFormFillEnvironment(document, info);
  try {
    return await use(form);
  } finally {
    if (form !== 0) call.PDFiumExt_ExitFormFillEnvironment(form);
    call.PDFiumExt_CloseFormFillInfo(info);
  }
}

function release({ call }: Pdfium, document: number, pointers: readonly number[]): void {
  if (document !== 0) call.FPDF_CloseDocument(document);
  for (const pointer of pointers) call.free(pointer);
}

function openError(code: number, password: string | undefined): ReadError {
  if (code === wrongPassword) return passwordError(password);
  return code === unknownSecurity ? protectionError() : new ReadError('damaged', `PDFium error ${code}`);
}

/** Runs `use` on a page (from 0); null when the page cannot be loaded. */
export function withPage<T>(pdf: OpenPdf, index: number, use: (page: number) => T): T | null {
  const page = pdf.pdfium.call.FPDF_LoadPage(pdf.document, index);
  if (page === 0) return null;
  try {
    return use(page);
  } finally {
    pdf.pdfium.call.FPDF_ClosePage(page);
  }
}
