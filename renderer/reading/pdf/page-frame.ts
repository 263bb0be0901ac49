import type { Box } from '../../domain/document/document.ts';
import type { Pdfium } from './pdfium.ts';

/** How a page's own coordinates become points from the top-left corner of the page as it is shown. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise by which the page is shown. */
  readonly turns: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The frame of a page, from its crop box and /Rotate (ISO 32000-1, 7.7.3.3). */
export function measurePage({ call, scratch, floats }: Pdfium, page: number): PageFrame {
  call.FPDF_GetPageBoundingBox(page, scratch);
  const at = scratch >> 2;
  const [left, top, right, bottom] = floats().slice(at, at + 4) as unknown as [number, number, number, number];
  const turns = call.FPDFPage_GetRotation(page) & 3;
  const across = right - left;
  const up = top - bottom;
  return { width: turns % 2 === 0 ? across : up, height: turns % 2 === 0 ? up : across, turns, left, bottom, right, top };
}

/** A point of the page's own coordinates as it is shown. */
export function showPoint(frame: PageFrame, x: number, y: number): [x: number, y: number] {
  switch (frame.turns) {
    case 1:
      return [y - frame.bottom, x - frame.left];
    case 2:
      return [frame.right - x, y - frame.bottom];
    case 3:
      return [frame.top - y, frame.right - x];
    default:
      return [x - frame.left, frame.top - y];
  }
}

/** A rectangle of the page's own coordinates as it is shown. */
export function showBox(frame: PageFrame, left: number, bottom: number, right: number, top: number): Box {
  if (frame.turns === 0 && right >= left && top >= bottom) return [left - frame.left, frame.top - top, right - left, top - bottom];
  const [x1, y1] = showPoint(frame, left, bottom);
  const [x2, y2] = showPoint(frame, right, top);
  return [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
}
