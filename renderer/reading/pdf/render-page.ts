import { ReadError } from '../outcome.ts';
import { type OpenPdf, withPage } from './open-pdf.ts';
import { measurePage } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** A picture, four bytes a pixel (red, green, blue, alpha), row by row from the top. */
export interface RgbaImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A page as a picture, with the size of the page in points. */
export interface RenderedPage {
  readonly image: RgbaImage;
  readonly width: number;
  readonly height: number;
}

/** FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER of fpdfview.h: annotations drawn, red first. */
const drawFlags = 0x01 | 0x10;
/** FPDFBitmap_BGRA of fpdfview.h. */
const bitmapFormat = 4;
/** Pictures of more pixels are drawn at a lower resolution. */
const mostPixels = 25_000_000;

/**
 * Draws a page (number from 1) on white, as a person sees it.
 * @throws ReadError `damaged` when the page cannot be loaded, `too-large` when there is no memory for it.
 */
export function renderPage(pdf: OpenPdf, number: number, dpi: number): RenderedPage {
  const rendered = withPage(pdf, number - 1, (page) => {
    const { width, height } = measurePage(pdf.pdfium, page);
    return { image: drawPage(pdf.pdfium, page, dpi / 72, { width, height }), width, height };
  });
  if (rendered === null) throw new ReadError('damaged', `page ${number} cannot be loaded`);
  return rendered;
}

/** Draws an open page at `scale` pixels a point. */
export function drawPage({ call, bytes }: Pdfium, page: number, scale: number, size: { width: number; height: number }): RgbaImage {
  const fitted = Math.min(scale, Math.sqrt(mostPixels / Math.max(1, size.width * size.height)));
  const width = Math.max(1, Math.round(size.width * fitted));
  const height = Math.max(1, Math.round(size.height * fitted));
  const bitmap = call.FPDFBitmap_CreateEx(width, height, bitmapFormat, 0, 0);
  if (bitmap === 0) throw new ReadError('too-large', 'no memory for a page');
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, drawFlags);
    const buffer = call.FPDFBitmap_GetBuffer(bitmap);
    const stride = call.FPDFBitmap_GetStride(bitmap);
    const data = new Uint8ClampedArray(width * height * 4);
    const memory = bytes();
    for (let row = 0; row < height; row += 1)
      data.set(memory.subarray(buffer + row * stride, buffer + row * stride + width * 4), row * width * 4);
    return { width, height, data };
  } finally {
    call.FPDFBitmap_Destroy(bitmap);
  }
}
