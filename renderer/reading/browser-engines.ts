import arabic from '@tesseract.js-data/ara/4.0.0_best_int/ara.traineddata.gz?url';
import english from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url';
import french from '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz?url';
import orientation from '@tesseract.js-data/osd/4.0.0/osd.traineddata.gz?url';
import spanish from '@tesseract.js-data/spa/4.0.0_best_int/spa.traineddata.gz?url';
import { gunzipSync } from 'fflate';
import heif from 'libheif-js/libheif-wasm/libheif.wasm?url';
import tesseract from 'tesseract.js-core/tesseract-core-simd.wasm?url';
import type { EngineAsset, Engines } from './engines.ts';
import { grayFromRgba } from './image/gray-image.ts';
import { compilePdfium } from './pdf/compile-pdfium.ts';

const addresses: Readonly<Record<EngineAsset, string>> = {
  'tesseract.wasm': tesseract,
  'libheif.wasm': heif,
  'osd.traineddata': orientation,
  'fra.traineddata': french,
  'eng.traineddata': english,
  'spa.traineddata': spanish,
  'ara.traineddata': arabic,
};

/** Larger pictures are not pages of paper, and would not fit into memory. */
const mostPixels = 120_000_000;

/**
 * The engines with their binary parts from the app's own files.
 *
 * @param pdfium PDFium's code as the window compiled it for all workers, or null to compile it here
 */
export const browserEngines = (pdfium: Promise<WebAssembly.Module | null>): Engines => ({
  loadPdfiumModule: async () => (await pdfium) ?? compilePdfium(),
  async loadAsset(name) {
    const response = await fetch(addresses[name]);
    if (!response.ok) throw new Error(`asset ${name}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  },
  async decodeImage(bytes) {
    const picture = await createImageBitmap(new Blob([bytes.slice()])).catch(() => null);
    if (picture === null) return null;
    const { width, height } = picture;
    const context = width * height > mostPixels ? null : new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    picture.close();
    return context === null ? null : grayFromRgba(width, height, context.getImageData(0, 0, width, height).data);
  },
});
