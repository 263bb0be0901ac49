import type { Document, Doubt, Page } from '../../domain/document/document.ts';
import type { Engines } from '../engines.ts';
import { ReadError } from '../outcome.ts';
import type { ReadOptions } from '../read-options.ts';
import type { ReadInput } from '../reading.ts';
import { doubtRecognition } from './doubt-recognition.ts';
import { type GrayImage, scaleGray } from './gray-image.ts';
import { loadOcr } from './ocr-engine.ts';
import { openPictures } from './open-pictures.ts';
import { recognizePage } from './recognize-page.ts';

const largestSide = 3_600;
const smallestSide = 1_500;

/**
 * A photograph or scan; a TIFF or HEIC file may hold several pages.
 * @throws ReadError `no-text` when recognition is off, `unsupported-format` when no picture can be decoded here.
 */
export async function readImage({ name, bytes }: ReadInput, options: ReadOptions, engines: Engines): Promise<Document> {
  if (!options.ocr) throw new ReadError('no-text', 'a picture, and recognition is off');
  const pictures = await openPictures(bytes, options.limits.maxPages, engines);
  const pages: Page[] = [];
  let undecoded = 0;
  for (const [at, decode] of pictures.entries()) {
    const number = at + 1;
    options.onProgress?.({ page: number, pages: pictures.length, recognising: true });
    const decoded = await decode();
    if (decoded === null) undecoded += 1;
    const page = decoded === null ? emptyPage(number) : await recognizePicture(decoded, number, engines);
    pages.push(page);
  }
  if (undecoded === pictures.length) throw new ReadError('unsupported-format', 'a picture that cannot be decoded');
  const unread = undecoded === 0 ? [] : pages.filter(({ width }) => width === 0);
  const doubts: readonly Doubt[] = [
    ...pages.flatMap((page) => doubtRecognition(name, page)),
    ...unread.map(({ number }): Doubt => ({ code: 'no-text-on-page', file: name, page: number, detail: '' })),
  ];
  return { file: name, format: 'image', pages, language: null, doubts };
}

const emptyPage = (number: number): Page => ({ number, width: 0, height: 0, origin: 'ocr', blocks: [] });

async function recognizePicture(picture: GrayImage, number: number, engines: Engines): Promise<Page> {
  const { width, height } = picture;
  return recognizePage({ image: fitForRecognition(picture), number, width, height }, await loadOcr(engines));
}

/** Small pictures are enlarged until letters have enough points; huge ones are reduced. */
export function fitForRecognition(image: GrayImage): GrayImage {
  const side = Math.max(image.width, image.height);
  if (side > largestSide) return scaleGray(image, largestSide / side);
  return side < smallestSide ? scaleGray(image, Math.min(3, smallestSide / side)) : image;
}
