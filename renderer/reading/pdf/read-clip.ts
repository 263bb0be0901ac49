import type { Box } from '../../domain/document/document.ts';
import { type PageFrame, showBox } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

const mostPaths = 20;
const mostSegments = 200;

/** The box that the clipping paths of an object of the page leave it, null without one (ISO 32000-1, 8.5.4). */
export function readClip(pdfium: Pdfium, object: number, frame: PageFrame): Box | null {
  const { call } = pdfium;
  const clip = call.FPDFPageObj_GetClipPath(object);
  const count = clip === 0 ? 0 : Math.min(call.FPDFClipPath_CountPaths(clip), mostPaths);
  let [left, bottom, right, top] = [-Infinity, -Infinity, Infinity, Infinity];
  for (let path = 0; path < count; path += 1) {
    const points = listPoints(pdfium, clip, path);
    if (points.length === 0) continue;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    left = Math.max(left, Math.min(...xs));
    right = Math.min(right, Math.max(...xs));
    bottom = Math.max(bottom, Math.min(...ys));
    top = Math.min(top, Math.max(...ys));
  }
  if (![left, bottom, right, top].every(Number.isFinite)) return null;
  return showBox(frame, left, bottom, Math.max(left, right), Math.max(bottom, top));
}

function listPoints({ call, scratch, floats }: Pdfium, clip: number, path: number): readonly (readonly [number, number])[] {
  const count = Math.min(call.FPDFClipPath_CountPathSegments(clip, path), mostSegments);
  const points: [number, number][] = [];
  for (let index = 0; index < count; index += 1) {
    const segment = call.FPDFClipPath_GetPathSegment(clip, path, index);
    if (segment === 0 || call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 0) continue;
    points.push([floats()[scratch >> 2] as number, floats()[(scratch >> 2) + 1] as number]);
  }
  return points;
}
