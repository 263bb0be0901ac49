import type { GrayImage } from './image/gray-image.ts';

/** Binary parts of the engines, by the name under which the app and the tests find them. */
export type EngineAsset =
  | 'tesseract.wasm'
  | 'libheif.wasm'
  | 'osd.traineddata'
  | 'fra.traineddata'
  | 'eng.traineddata'
  | 'spa.traineddata'
  | 'ara.traineddata';

/**
 * What readers need from where they run. A browser worker loads the assets over the app's own scheme, tests from disk,
 * so the same readers run in both; nothing is loaded before a file asks for it.
 */
export interface Engines {
  /** The asset's bytes, unpacked, loaded once. */
  loadAsset(name: EngineAsset): Promise<Uint8Array>;
  /** PDFium's code, compiled. */
  loadPdfiumModule(): Promise<WebAssembly.Module>;
  /** The picture in grey, turned as its EXIF orientation says; null for formats that cannot be decoded here. */
  decodeImage(bytes: Uint8Array): Promise<GrayImage | null>;
}
