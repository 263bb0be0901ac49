import type { Box } from '../../domain/document/document.ts';
import { type PageFrame, showBox } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';
import { readClip } from './read-clip.ts';

/** Something painted on the page that is not text. */
export interface Shape {
  readonly kind: 'path' | 'picture' | 'shading';
  readonly box: Box;
  /** Place in the order of painting among all objects of the page. */
  readonly order: number;
  /** Red, green, blue of a filled path, 0 to 255; null without a plain opaque filling. */
  readonly fill: readonly [number, number, number] | null;
  /** True for lines and rectangles: what is painted reaches into all corners of the box. */
  readonly plain: boolean;
  readonly stroked: boolean;
}

/** What a page paints, in order. */
export interface PageObjects {
  readonly shapes: readonly Shape[];
  /** Order of painting of text objects, by their handle. */
  readonly textOrder: ReadonlyMap<number, number>;
  /** What text objects with a clipping path can show at most, by their handle. */
  readonly clips: ReadonlyMap<number, Box>;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** FPDF_PAGEOBJ_* of fpdf_edit.h. */
const textType = 1;
const pathType = 2;
const pictureType = 3;
const shadingType = 4;
const formType = 5;
const deepest = 6;
const most = 60_000;

/** Lists the objects of a page, those within form XObjects included, in the order of painting. */
export function scanObjects(pdfium: Pdfium, page: number, frame: PageFrame): PageObjects {
  const { call } = pdfium;
  const shapes: Shape[] = [];
  const textOrder = new Map<number, number>();
  const clips = new Map<number, Box>();
  let order = 0;
  const walk = (object: number, matrix: Matrix | null, depth: number): void => {
    if (order > most) return;
    order += 1;
    const type = call.FPDFPageObj_GetType(object);
    if (type === textType) {
      textOrder.set(object, order);
      const clip = depth === 0 ? readClip(pdfium, object, frame) : null;
      if (clip !== null) clips.set(object, clip);
    } else if (type === pathType || type === pictureType || type === shadingType) {
      const shape = readShape(pdfium, object, type, order, matrix, frame);
      if (shape !== null) shapes.push(shape);
    } else if (type === formType && depth < deepest) {
      const own = multiply(readMatrix(pdfium, object), matrix);
      const count = call.FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count; index += 1) walk(call.FPDFFormObj_GetObject(object, index), own, depth + 1);
    }
  };
  const count = call.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) walk(call.FPDFPage_GetObject(page, index), null, 0);
  return { shapes, textOrder, clips };
}

function readShape(pdfium: Pdfium, object: number, type: number, order: number, matrix: Matrix | null, frame: PageFrame): Shape | null {
  const { call, scratch } = pdfium;
  if (call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return null;
  const floats = pdfium.floats();
  const at = scratch >> 2;
  const [x1, y1] = apply(matrix, floats[at] as number, floats[at + 1] as number);
  const [x2, y2] = apply(matrix, floats[at + 2] as number, floats[at + 3] as number);
  const box = showBox(frame, x1, y1, x2, y2);
  if (type !== pathType)
    return { kind: type === pictureType ? 'picture' : 'shading', box, order, fill: null, plain: type === pictureType, stroked: false };
  call.FPDFPath_GetDrawMode(object, scratch, scratch + 4);
  const isFilled = pdfium.integers()[scratch >> 2] !== 0;
  const stroked = pdfium.integers()[(scratch >> 2) + 1] !== 0;
  const plain = call.FPDFPath_CountSegments(object) <= 6;
  if (!isFilled) return { kind: 'path', box, order, fill: null, plain, stroked };
  const hasColor = call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0;
  const [red, green, blue, alpha] = pdfium.integers().slice(scratch >> 2, (scratch >> 2) + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  const fill = hasColor && alpha > 250 ? ([red, green, blue] as const) : null;
  return { kind: 'path', box, order, fill, plain, stroked };
}

function readMatrix({ call, scratch, floats }: Pdfium, object: number): Matrix {
  call.FPDFPageObj_GetMatrix(object, scratch);
  return Array.from(floats().slice(scratch >> 2, (scratch >> 2) + 6)) as unknown as Matrix;
}

function multiply(inner: Matrix, outer: Matrix | null): Matrix {
  if (outer === null) return inner;
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function apply(matrix: Matrix | null, x: number, y: number): [number, number] {
  if (matrix === null) return [x, y];
  const [a, b, c, d, e, f] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}
