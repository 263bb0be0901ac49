import type { Document, Page } from '../../domain/document/document.ts';
import { listLines } from '../../domain/document/place.ts';
import type { ZipArchive } from '../archive/zip-archive.ts';
import type { Engines } from '../engines.ts';
import type { ReadOptions } from '../read-options.ts';
import { doubtRecognition } from './doubt-recognition.ts';
import { loadOcr } from './ocr-engine.ts';
import { openPictures } from './open-pictures.ts';
import { fitForRecognition } from './read-image.ts';
import { recognizePage } from './recognize-page.ts';

const fewestLetters = 150;
/** In bytes; a page in two colours packs to a few thousand. */
const smallestPicture = 3_000;
const smallestSide = 500;
const mostPictures = 12;

/** A document that holds next to no text but pictures of pages: the pictures, recognised, follow as pages. */
export async function readPicturesOf(document: Document, zip: ZipArchive, options: ReadOptions, engines: Engines): Promise<Document> {
  const letters = listLines(document).reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (!options.ocr || letters >= fewestLetters) return document;
  const names = zip.names.filter((name) => /^(?:word\/media|Pictures)\/.+\.(?:jpe?g|png|gif|bmp|webp|tiff?)$/iu.test(name)).sort(byNumber);
  const recognised: Page[] = [];
  for (const name of names.slice(0, mostPictures)) {
    const bytes = zip.read(name);
    if (bytes === null || bytes.length < smallestPicture) continue;
    const [decode] = await openPictures(bytes, options.limits.maxPages, engines);
    const picture = (await decode?.()) ?? null;
    if (picture === null || Math.min(picture.width, picture.height) < smallestSide) continue;
    const number = document.pages.length + recognised.length + 1;
    options.onProgress?.({ page: number, pages: document.pages.length + names.length, recognising: true });
    const { width, height } = picture;
    const page = await recognizePage({ image: fitForRecognition(picture), number, width, height }, await loadOcr(engines));
    if (page.blocks.length > 0) recognised.push(page);
  }
  const doubts = recognised.flatMap((page) => doubtRecognition(document.file, page));
  return { ...document, pages: [...document.pages, ...recognised], doubts: [...document.doubts, ...doubts] };
}

/** `image2` before `image10`. */
function byNumber(a: string, b: string): number {
  const number = (name: string): number => Number(name.match(/(\d+)\.\w+$/u)?.[1] ?? 0);
  return number(a) - number(b) || (a < b ? -1 : 1);
}
