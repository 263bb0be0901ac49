import type { Block, Page, Word } from '../../domain/document/document.ts';
import { arrangePage } from '../../domain/document/layout/arrange-page.ts';
import { buildWords } from './build-words.ts';
import { extractGlyphs } from './extract-glyphs.ts';
import { findBullets } from './find-bullets.ts';
import { findHidden, isUnpainted } from './find-hidden.ts';
import { findRules } from './find-rules.ts';
import type { Glyph } from './glyph.ts';
import { type OpenPdf, withPage } from './open-pdf.ts';
import { measurePage, type PageFrame } from './page-frame.ts';
import { readFields } from './read-fields.ts';
import { placeLinks, readLinks } from './read-links.ts';
import { type Shape, scanObjects } from './scan-objects.ts';
import { standUpright, turnBack, uprightSize } from './turn-page.ts';

/**
 * What a page of a PDF holds: text, a picture in place of text, both (a picture with little text beside it), a picture with its
 * text unpainted over it (a searchable scan), or nothing.
 */
export type PdfPageContent = 'text' | 'picture' | 'mixed' | 'layered' | 'empty';

/** What reading one page gave. */
export interface PageReading {
  readonly page: Page;
  readonly content: PdfPageContent;
  /** Text that a person does not see, for a doubt. */
  readonly hidden: string;
  /** Share of the glyphs whose font does not say which characters they are. */
  readonly unmapped: number;
}

/** Reads the text layer of one page (index from 0). A page that cannot be loaded counts as empty. */
export function readPage(pdf: OpenPdf, index: number): PageReading {
  const number = index + 1;
  const empty: Page = { number, width: 0, height: 0, origin: 'text', blocks: [] };
  return withPage(pdf, index, (handle) => readOpenPage(pdf, handle, number)) ?? { page: empty, content: 'empty', hidden: '', unmapped: 0 };
}

function readOpenPage(pdf: OpenPdf, handle: number, number: number): PageReading {
  const frame = measurePage(pdf.pdfium, handle);
  const { width, height } = frame;
  const objects = scanObjects(pdf.pdfium, handle, frame);
  const glyphs = extractGlyphs(pdf.pdfium, handle, frame);
  const hidden = findHidden(pdf.pdfium, handle, frame, glyphs, objects);
  const seen = hidden.size === 0 ? glyphs : glyphs.filter((glyph) => !hidden.has(glyph));
  const words: Word[] = [];
  const blocks: Block[] = [];
  for (const turns of listTurns(seen)) {
    const size = uprightSize(frame, turns);
    const own = buildWords(
      standUpright(
        seen.filter((glyph) => glyph.style.turns === turns),
        turns,
        frame,
      ),
    );
    if (turns === 0) own.push(...findBullets(objects.shapes, own), ...readFields(pdf, handle, frame, own));
    blocks.push(...turnBack(arrangePage(own, size, turns === 0 ? findRules(objects.shapes) : []), turns, frame));
    words.push(...own);
  }
  const inked = glyphs.filter((glyph) => glyph.text !== ' ');
  const content = isLayer(seen) ? 'layered' : contentOf(words, objects.shapes, frame);
  return {
    page: {
      number,
      width,
      height,
      origin: content === 'layered' ? 'ocr' : 'text',
      blocks: placeLinks(blocks, readLinks(pdf, handle, frame)),
    },
    content,
    hidden: spell([...hidden]),
    unmapped: inked.filter((glyph) => !glyph.mapped).length / Math.max(1, inked.length),
  };
}

const spell = (glyphs: readonly Glyph[]): string =>
  buildWords(glyphs.filter((glyph) => glyph.style.turns === 0))
    .map((word) => word.text)
    .join(' ');

/** Directions of writing on a page, the most frequent first; upright always counts, for fields. */
function listTurns(glyphs: readonly Glyph[]): number[] {
  const counts = [0, 0, 0, 0];
  for (const { text, style } of glyphs) if (text !== ' ') counts[style.turns] = (counts[style.turns] as number) + 1;
  return [0, 1, 2, 3].filter((turns) => turns === 0 || counts[turns] !== 0).sort((a, b) => (counts[b] as number) - (counts[a] as number));
}

/** Share of the glyphs left on the page that are not painted: what lies so is not hidden only over a picture. */
const mostlyUnpainted = 0.8;

function isLayer(seen: readonly Glyph[]): boolean {
  const inked = seen.filter((glyph) => glyph.text !== ' ');
  return inked.length > 0 && inked.filter(isUnpainted).length >= mostlyUnpainted * inked.length;
}

/** Fewer words beside a large picture mean that the picture is the page. */
const fewWords = 40;
const largePicture = 0.4;

function contentOf(words: readonly Word[], shapes: readonly Shape[], frame: PageFrame): PdfPageContent {
  const pictured =
    shapes.reduce((sum, { kind, box }) => sum + (kind === 'picture' ? box[2] * box[3] : 0), 0) / (frame.width * frame.height);
  if (words.length === 0) return pictured > 0.01 || shapes.length > 50 ? 'picture' : 'empty';
  return words.length < fewWords && pictured > largePicture ? 'mixed' : 'text';
}
