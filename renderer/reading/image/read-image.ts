import type { Document, Doubt, Page } from '../../domain/document/document.ts';
import type { Engines } from '../engines.ts';
import { ReadError } from '../outcome.ts';
import type { ReadOptions } from '../read-options.ts';
import type { ReadInput } from '../reading.ts';
import { doubtRecognition } from './doubt-recognition.ts';
import { type GrayImage, scaleGray } from './gray-image.ts';
import { loadOcr } from './ocr-engine.ts';
import { recognizePage } from './recognize-page.ts';

const largestSide = 3_600;
const smallestSide = 1_500;

/**
 * A photograph or scan of a page.
 * @throws ReadError `no-text` when recognition is off, `unsupported-format` when the picture cannot be decoded here.
 */
export async function readImage({ name, bytes }: ReadInput, options: ReadOptions, engines: Engines): Promise<Document> {
  if (!options.ocr) throw new ReadError('no-text', 'a picture, and recognition is off');
  const decoded = await engines.decodeImage(bytes);
  if (decoded === null) throw new ReadError('unsupported-format', 'a picture that cannot be decoded');
  options.onProgress?.({ page: 1, pages: 1, recognising: true });
  const image = fitForRecognition(decoded);
  const page: Page = await recognizePage({ image, number: 1, width: decoded.width, height: decoded.height }, await loadOcr(engines));
  const doubts: readonly Doubt[] = doubtRecognition(name, page);
  return { file: name, format: 'image', pages: [page], language: null, doubts };
}

/** Small pictures are enlarged until letters have enough points; huge ones are reduced. */
export function fitForRecognition(image: GrayImage): GrayImage {
  const side = Math.max(image.width, image.height);
  if (side > largestSide) return scaleGray(image, largestSide / side);
  return side < smallestSide ? scaleGray(image, Math.min(3, smallestSide / side)) : image;
}
