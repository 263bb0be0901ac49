import { type OpenPdf, withPage } from '../pdf/open-pdf.ts';
import type { GrayImage } from './gray-image.ts';

/** Values of fpdfview.h. */
const grayFormat = 1;
const white = 0xffffffff;
const drawAnnotations = 0x01;
const drawInGray = 0x08;

/** Draws a page (from 0) in grey at a size in pixels, as it shows on screen; null when it cannot be drawn. */
export function drawPdfPage(pdf: OpenPdf, index: number, width: number, height: number): GrayImage | null {
  const { call, bytes } = pdf.pdfium;
  return withPage(pdf, index, (page) => {
    const pixels = call.malloc(width * height);
    if (pixels === 0) return null;
    const bitmap = call.FPDFBitmap_CreateEx(width, height, grayFormat, pixels, width);
    try {
      if (bitmap === 0) return null;
      call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
      call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, drawAnnotations | drawInGray);
      return { width, height, data: bytes().slice(pixels, pixels + width * height) };
    } finally {
      if (bitmap !== 0) call.FPDFBitmap_Destroy(bitmap);
      call.free(pixels);
    }
  });
}
