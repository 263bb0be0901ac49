import type { Document, Doubt, Page } from '../../domain/document/document.ts';
import { listLines } from '../../domain/document/place.ts';
import { detectLanguage } from '../../domain/text/detect-language.ts';
import { fold, listWords } from '../../domain/text/fold.ts';
import type { Engines } from '../engines.ts';
import { type OpenPdf, withPdf } from '../pdf/open-pdf.ts';
import type { PdfPageContent } from '../pdf/read-page.ts';
import type { PdfReading } from '../pdf/read-pdf.ts';
import { renderPage } from '../pdf/render-page.ts';
import type { ReadOptions } from '../read-options.ts';
import type { ReadInput } from '../reading.ts';
import { doubtRecognition } from './doubt-recognition.ts';
import { grayFromRgba } from './gray-image.ts';
import { loadOcr, type OcrEngine } from './ocr-engine.ts';
import { recognizePage } from './recognize-page.ts';

/** Dots per inch that recognition is best at for ordinary type. */
const resolution = 200;
const longestExtract = 120;
/** A recognised page takes the place of a text layer only when it holds this many times its letters. */
const muchMore = 1.5;

/**
 * The document with those pages recognised that its text layer does not give, or may give wrongly: pictures, letters drawn as
 * curves, fonts that do not say what their signs mean or say it wrongly, text that lies unpainted over a picture. Without
 * recognition it stays as it is.
 */
export async function recognizePdf(reading: PdfReading, input: ReadInput, options: ReadOptions, engines: Engines): Promise<Document> {
  const { document, contents } = reading;
  const wanted = document.pages.filter((page, index) => isWorthRecognizing(document, page, contents[index] ?? 'text'));
  if (!options.ocr || wanted.length === 0) return doubtUnread(document, contents, new Set());
  const recognised = new Map<number, Page>();
  const blank = new Set<number>();
  await withPdf(input.bytes, options.password, engines, async (pdf) => {
    for (const page of wanted) {
      options.onProgress?.({ page: page.number, pages: document.pages.length, recognising: true });
      const result = await recognizeDrawn(pdf, page, () => loadOcr(engines));
      if (result === null) blank.add(page.number);
      else if (replaces(document, page, result)) recognised.set(page.number, result);
    }
  });
  const pages = document.pages.map((page) => recognised.get(page.number) ?? page);
  const kept = document.doubts.filter((doubt) => !isSettled(doubt, recognised));
  const mismatches = document.pages.flatMap((page) => doubtLayer(document.file, page, recognised.get(page.number)));
  const doubts = [...kept, ...mismatches, ...[...recognised.values()].flatMap((page) => doubtRecognition(document.file, page))];
  return doubtUnread({ ...document, pages, doubts }, contents, blank);
}

/** A doubt for each page that shows a picture but gave no text, when others did: a blank page is no reason to look. */
function doubtUnread(document: Document, contents: readonly PdfPageContent[], blank: ReadonlySet<number>): Document {
  if (document.pages.every((page) => page.blocks.length === 0)) return document;
  const unread = document.pages.filter(
    ({ blocks, number }, index) =>
      blocks.length === 0 && (contents[index] === 'picture' || contents[index] === 'mixed') && !blank.has(number),
  );
  const doubts = unread.map(({ number }) => ({ code: 'no-text-on-page' as const, file: document.file, page: number, detail: '' }));
  return { ...document, doubts: [...document.doubts, ...doubts] };
}

function isWorthRecognizing(document: Document, page: Page, content: PdfPageContent): boolean {
  return page.width > 0 && page.height > 0 && (content !== 'text' || isUnmappable(document, page) || isGibberish(page));
}

function isUnmappable(document: Document, page: Page): boolean {
  return document.doubts.some((doubt) => doubt.code === 'unmappable-font' && doubt.page === page.number);
}

/** So many letters of a CV hold common words of some language. */
const enoughLetters = 150;

/** Text without a common word of any language: its font may name its signs wrongly. */
function isGibberish(page: Page): boolean {
  const text = textOf(page);
  return (text.match(/\p{L}/gu)?.length ?? 0) >= enoughLetters && detectLanguage(text) === null;
}

async function recognizeDrawn(pdf: OpenPdf, page: Page, loadEngine: () => Promise<OcrEngine>): Promise<Page | null> {
  const { image, width, height } = renderPage(pdf, page.number, resolution);
  const gray = grayFromRgba(image.width, image.height, image.data);
  if (isBlank(gray.data)) return null;
  return recognizePage({ image: gray, number: page.number, width, height }, await loadEngine());
}

/** A page without ink is not worth recognising. */
function isBlank(data: Uint8Array): boolean {
  let dark = 0;
  for (const value of data) if (value < 200) dark += 1;
  return dark < data.length / 20_000;
}

function replaces(document: Document, page: Page, recognised: Page): boolean {
  const letters = (one: Page): number => textOf(one).match(/\p{L}/gu)?.length ?? 0;
  return isUnmappable(document, page) || letters(recognised) > letters(page) * muchMore || disagrees(page, recognised);
}

/** Fewer words say nothing, and of those that a picture shows its text layer has at least this share. */
const fewestWords = 8;
const agreedShare = 0.4;

/** True when a page surely shows other words than its text layer has. */
function disagrees(page: Page, recognised: Page): boolean {
  const stored = longWords(page);
  const shown = longWords(recognised);
  if (stored.size < fewestWords || shown.size < fewestWords || doubtRecognition('', recognised).length > 0) return false;
  return [...stored].filter((word) => shown.has(word)).length < agreedShare * stored.size;
}

const longWords = (page: Page): ReadonlySet<string> => new Set(listWords(fold(textOf(page))).filter((word) => word.length >= 4));

function doubtLayer(file: string, page: Page, recognised: Page | undefined): readonly Doubt[] {
  if (recognised === undefined || !disagrees(page, recognised)) return [];
  return [{ code: 'text-layer-mismatch', file, page: page.number, detail: textOf(page).slice(0, longestExtract) }];
}

/** Doubts that recognition answers: unreadable fonts, and the invisible text of a searchable scan that says what the scan shows. */
function isSettled({ code, page, detail }: Document['doubts'][number], recognised: ReadonlyMap<number, Page>): boolean {
  const result = page === null ? undefined : recognised.get(page);
  if (result === undefined) return false;
  if (code === 'unmappable-font') return true;
  if (code !== 'hidden-text') return false;
  const seen = new Set(listWords(fold(textOf(result))));
  const hidden = listWords(fold(detail));
  return hidden.filter((word) => seen.has(word)).length >= hidden.length * 0.6;
}

function textOf(page: Page): string {
  return listLines({ file: '', format: 'pdf', pages: [page], language: null, doubts: [] })
    .map((line) => line.text)
    .join('\n');
}
