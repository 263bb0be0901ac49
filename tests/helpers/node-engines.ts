import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import type { EngineAsset, Engines } from '../../renderer/reading/engines.ts';
import { decodeImageInNode } from './decode-image.ts';

const require = createRequire(import.meta.url);

const places: Readonly<Record<EngineAsset, string>> = {
  'libheif.wasm': 'libheif-js/libheif-wasm/libheif.wasm',
  'tesseract.wasm': 'tesseract.js-core/tesseract-core-simd.wasm',
  'osd.traineddata': '@tesseract.js-data/osd/4.0.0/osd.traineddata.gz',
  'fra.traineddata': '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz',
  'eng.traineddata': '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  'spa.traineddata': '@tesseract.js-data/spa/4.0.0_best_int/spa.traineddata.gz',
  'ara.traineddata': '@tesseract.js-data/ara/4.0.0_best_int/ara.traineddata.gz',
};

/** The engines of the reading room with their binary parts from disk. */
export const nodeEngines: Engines = {
  async loadAsset(name) {
    const bytes = await readFile(require.resolve(places[name]));
    return places[name].endsWith('.gz') ? new Uint8Array(gunzipSync(bytes)) : new Uint8Array(bytes);
  },
  async loadPdfiumModule() {
    return WebAssembly.compile(await readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm')));
  },
  decodeImage: decodeImageInNode,
};
