import type { Document, Doubt, Page } from '../../domain/document/document.ts';
import type { Engines } from '../engines.ts';
import { withPdf } from '../pdf/open-pdf.ts';
import type { PdfReading } from '../pdf/read-pdf.ts';
import type { ReadOptions } from '../read-options.ts';
import type { ReadInput } from '../reading.ts';
import { doubtRecognition } from './doubt-recognition.ts';
import { drawPdfPage } from './draw-pdf-page.ts';
import { loadOcr } from './ocr-engine.ts';
import { recognizePage } from './recognize-page.ts';

/** Dots per inch that recognition is best at for ordinary type. */
const resolution = 200;
const largestSide = 3_600;

/** The document with its pages that have no text of their own recognised, when recognition is on. */
export async function recognizePdf(
  { document, pagesWithoutText }: PdfReading,
  input: ReadInput,
  options: ReadOptions,
  engines: Engines,
): Promise<Document> {
  if (!options.ocr || pagesWithoutText.length === 0) return document;
  const recognised = new Map<number, Page>();
  await withPdf(input.bytes, options.password, engines, async (pdf) => {
    for (const number of pagesWithoutText) {
      const page = document.pages[number - 1];
      if (page === undefined || page.width <= 0 || page.height <= 0) continue;
      options.onProgress?.({ page: number, pages: document.pages.length, recognising: true });
      const scale = Math.min(resolution / 72, largestSide / Math.max(page.width, page.height));
      const image = drawPdfPage(pdf, number - 1, Math.max(1, Math.round(page.width * scale)), Math.max(1, Math.round(page.height * scale)));
      if (image === null || isBlank(image.data)) continue;
      recognised.set(number, await recognizePage({ image, number, width: page.width, height: page.height }, await loadOcr(engines)));
    }
  });
  const pages = document.pages.map((page) => recognised.get(page.number) ?? page);
  const doubts: readonly Doubt[] = [...recognised.values()].flatMap((page) => doubtRecognition(document.file, page));
  return { ...document, pages, doubts: [...document.doubts, ...doubts] };
}

/** A page without ink is not worth recognising. */
function isBlank(data: Uint8Array): boolean {
  let dark = 0;
  for (const value of data) if (value < 200) dark += 1;
  return dark < data.length / 20_000;
}
