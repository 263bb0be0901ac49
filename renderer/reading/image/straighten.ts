import { evenLight } from './even-light.ts';
import { type Corners, findPage } from './find-page.ts';
import { findSkew } from './find-skew.ts';
import { composeMaps, type GrayImage, type PointMap, sampleGray } from './gray-image.ts';
import { hasInkOutside } from './has-ink-outside.ts';

/** A picture made ready for recognition, and the way back to the picture it came from. */
export interface StraightImage {
  readonly image: GrayImage;
  readonly toSource: PointMap;
}

const identity: PointMap = (x, y) => [x, y];

/** Takes the sheet out of a photograph, evens the light and turns the lines level. */
export function straighten(source: GrayImage): StraightImage {
  const corners = findPage(source);
  const flat = corners === null ? { image: source, toSource: identity } : flatten(source, corners);
  const even = evenLight(flat.image);
  const skew = findSkew(even);
  if (skew === 0) return { image: even, toSource: flat.toSource };
  const turned = rotate(even, skew);
  return { image: turned.image, toSource: composeMaps(flat.toSource, turned.toSource) };
}

/** Rotates about the centre by a few degrees. */
function rotate(image: GrayImage, degrees: number): StraightImage {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [cx, cy] = [image.width / 2, image.height / 2];
  const toSource: PointMap = (x, y) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
  return { image: sampleGray(image, image.width, image.height, toSource), toSource };
}

function flatten(image: GrayImage, corners: Corners): StraightImage {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  const length = (a: readonly [number, number], b: readonly [number, number]): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const width = Math.round(Math.max(length(topLeft, topRight), length(bottomLeft, bottomRight)));
  const height = Math.round(Math.max(length(topLeft, bottomLeft), length(topRight, bottomRight)));
  const onSheet = squareToCorners(corners, width, height);
  const margin = hasInkOutside(image, corners) ? marginsAround(image, onSheet, width, height) : { left: 0, top: 0, right: 0, bottom: 0 };
  const toSource: PointMap = (x, y) => onSheet(x - margin.left, y - margin.top);
  return { image: sampleGray(image, width + margin.left + margin.right, height + margin.top + margin.bottom, toSource), toSource };
}

/** How far a sheet may go on beyond the corners that were found, in shares of its size. */
const mostBeyond = 0.5;

/** Margins within which the picture still has points: what was taken for the ground may be a dark or shaded part of the sheet. */
function marginsAround(image: GrayImage, onSheet: PointMap, width: number, height: number) {
  const reach = (dx: number, dy: number, size: number): number => {
    const steps = 20;
    let reached = 0;
    for (let step = 1; step <= steps; step += 1) {
      const beyond = (size * mostBeyond * step) / steps;
      const [x, y] = onSheet(width / 2 + dx * (width / 2 + beyond), height / 2 + dy * (height / 2 + beyond));
      if (x >= 0 && y >= 0 && x < image.width && y < image.height) reached = Math.round(beyond);
    }
    return reached;
  };
  return { left: reach(-1, 0, width), right: reach(1, 0, width), top: reach(0, -1, height), bottom: reach(0, 1, height) };
}

/** The projective map of a rectangle onto four corners (Heckbert 1989). */
function squareToCorners([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Corners, width: number, height: number): PointMap {
  const [dx1, dx2, dx3] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, dy3] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const divisor = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / divisor;
  const h = (dx1 * dy3 - dx3 * dy1) / divisor;
  const [a, b, d, e] = [x1 - x0 + g * x1, x3 - x0 + h * x3, y1 - y0 + g * y1, y3 - y0 + h * y3];
  return (x, y) => {
    const [u, v] = [x / width, y / height];
    const w = g * u + h * v + 1;
    return [(a * u + b * v + x0) / w, (d * u + e * v + y0) / w];
  };
}
