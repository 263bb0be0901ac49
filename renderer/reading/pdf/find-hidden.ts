import type { Box } from '../../domain/document/document.ts';
import type { Glyph } from './glyph.ts';
import type { PageFrame } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';
import { drawPage, type RgbaImage } from './render-page.ts';
import type { PageObjects, Shape } from './scan-objects.ts';

/** Type smaller than this many points cannot be read on paper. */
const smallestType = 2;
/** Pixels a point at which pages are compared with and without their suspicious text. */
const compareScale = 1.5;
/** A pixel that differs less than this in each colour looks the same. */
const sameColor = 14;
/** Share of the glyphs of a run that must leave a trace for the run to be seen. */
const seenShare = 0.3;

/**
 * Glyphs that a person does not see: too small, outside the page, or without a trace on the page as it is drawn. Whether
 * doubtful text (pale, unpainted, transparent, clipped, under something painted later) leaves a trace is found by drawing the page
 * with it and without it.
 */
export function findHidden(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  glyphs: readonly Glyph[],
  objects: PageObjects,
): ReadonlySet<Glyph> {
  const hidden = new Set<Glyph>();
  const doubtful: Glyph[] = [];
  const above = objects.shapes.filter((shape) => isCover(shape));
  for (const glyph of glyphs) {
    if (glyph.style.size < smallestType || isOutside(glyph.box, frame)) hidden.add(glyph);
    else if (isUnpainted(glyph)) {
      if (!liesOnPicture(glyph, objects)) hidden.add(glyph);
    } else if (isDoubtful(glyph, objects, above)) doubtful.push(glyph);
  }
  if (doubtful.length === 0) return hidden;
  const leavesTrace = compareDrawings(pdfium, page, frame, doubtful);
  for (const run of groupRuns(doubtful)) {
    const inked = run.filter((glyph) => !/^\s$/u.test(glyph.text));
    const seen = inked.filter(leavesTrace).length;
    if (seen < seenShare * inked.length) for (const glyph of run) hidden.add(glyph);
  }
  return hidden;
}

function isOutside([left, top, width, height]: Box, frame: PageFrame): boolean {
  const x = left + width / 2;
  const y = top + height / 2;
  return x < 0 || y < 0 || x > frame.width || y > frame.height;
}

/** Modes 3 and 7 paint nothing (ISO 32000-1, 9.3.6). */
export const isUnpainted = ({ style }: Glyph): boolean => style.mode === 3 || style.mode === 7;

/** The text layer of a scan lies unpainted on its picture. */
function liesOnPicture(glyph: Glyph, { shapes }: PageObjects): boolean {
  return shapes.some((shape) => shape.kind === 'picture' && covers(shape.box, glyph.box));
}

const isCover = (shape: Shape): boolean => shape.kind !== 'path' || shape.fill !== null;

function isDoubtful(glyph: Glyph, objects: PageObjects, shapes: readonly Shape[]): boolean {
  const order = objects.textOrder.get(glyph.object) ?? Number.POSITIVE_INFINITY;
  const clip = objects.clips.get(glyph.object);
  if (clip !== undefined && !overlaps(clip, glyph.box)) return true;
  let ground: Shape | undefined;
  for (const shape of shapes) {
    if (!overlaps(shape.box, glyph.box)) continue;
    if (shape.order > order) return true;
    if (shape.order < order && covers(shape.box, glyph.box)) ground = shape;
  }
  const { color, alpha } = glyph.style;
  if (alpha < 40) return true;
  if (color === null) return false;
  if (ground === undefined || ground.fill === null || !ground.plain) return isPale(color);
  return difference(parseColor(color), ground.fill) < 60;
}

const isPale = (color: string): boolean => difference(parseColor(color), [255, 255, 255]) < 60;

function parseColor(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

function difference(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

function overlaps(shape: Box, glyph: Box): boolean {
  const [left, top, width, height] = glyph;
  const x = left + width / 2;
  const y = top + height / 2;
  return x > shape[0] && x < shape[0] + shape[2] && y > shape[1] && y < shape[1] + shape[3];
}

function covers(shape: Box, [left, top, width, height]: Box): boolean {
  const inset = 0.3 * height;
  return (
    shape[0] <= left + 0.5 &&
    shape[0] + shape[2] >= left + width - 0.5 &&
    shape[1] <= top + inset &&
    shape[1] + shape[3] >= top + height - inset
  );
}

/** Glyphs painted one after the other on one line. */
function groupRuns(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1);
    const follows = last !== undefined && glyph.index - last.index <= 2 && Math.abs(glyph.origin[1] - last.origin[1]) < 1;
    if (follows && last.style.color === glyph.style.color) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

/** Draws the page with and without the text objects of the glyphs; tells for a glyph whether it made a difference. */
function compareDrawings(pdfium: Pdfium, page: number, frame: PageFrame, glyphs: readonly Glyph[]): (glyph: Glyph) => boolean {
  const { call } = pdfium;
  const objects = new Set(glyphs.map((glyph) => glyph.object));
  const full = drawPage(pdfium, page, compareScale, frame);
  for (const object of objects) call.FPDFPageObj_SetIsActive(object, 0);
  const bare = drawPage(pdfium, page, compareScale, frame);
  for (const object of objects) call.FPDFPageObj_SetIsActive(object, 1);
  return ({ box }) => differWithin(full, bare, box, full.width / frame.width);
}

function differWithin(a: RgbaImage, b: RgbaImage, [left, top, width, height]: Box, scale: number): boolean {
  const toRow = Math.min(a.height - 1, Math.ceil((top + height) * scale));
  const toColumn = Math.min(a.width - 1, Math.ceil((left + width) * scale));
  for (let row = Math.max(0, Math.floor(top * scale)); row <= toRow; row += 1) {
    for (let column = Math.max(0, Math.floor(left * scale)); column <= toColumn; column += 1) {
      const at = (row * a.width + column) * 4;
      for (let part = 0; part < 3; part += 1)
        if (Math.abs((a.data[at + part] as number) - (b.data[at + part] as number)) >= sameColor) return true;
    }
  }
  return false;
}
