import { closeLetters } from './close-letters.ts';
import { type GrayImage, scaleGray } from './gray-image.ts';
import { levelLight } from './level-light.ts';

type Point = readonly [x: number, y: number];
/** Corners of a sheet: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point];

const workingSize = 360;

/** The corners of a sheet of paper photographed on a darker ground; null when the sheet fills the picture or none stands out. */
export function findPage(image: GrayImage): Corners | null {
  const factor = workingSize / Math.max(image.width, image.height);
  if (factor >= 1) return null;
  const closed = closeLetters(scaleGray(image, factor));
  const rough = largestRegion(closed, otsu(closed));
  // Light that falls off over the sheet is measured where the sheet is sure, and taken out before the edges are sought.
  const small = levelLight(closed, rough);
  const threshold = otsu(small);
  const sheet = largestRegion(small, threshold);
  const total = small.width * small.height;
  if (sheet.length < total * 0.25 || sheet.length > total * 0.97) return null;
  const hull = convexHull(rowEnds(sheet, small));
  const corners = cornersOf(hull);
  const area = areaOf(corners);
  if (area < total * 0.25 || area > total * 0.97 || area < areaOf(hull) * 0.93) return null;
  if (sidesWithin(corners, small) < 3) return null;
  if (sheet.length < area * 0.6 || darkOutside(small, corners, threshold) < 0.6) return null;
  return corners.map(([x, y]): Point => [(x + 0.5) / factor, (y + 0.5) / factor]) as unknown as Corners;
}

/** How many sides of the sheet lie within the picture: a page with a dark sidebar or banner has two sides on its edges. */
function sidesWithin([topLeft, topRight, bottomRight, bottomLeft]: Corners, { width, height }: GrayImage): number {
  const margin = workingSize * 0.012;
  const sides = [
    Math.max(topLeft[1], topRight[1]) > margin,
    Math.min(topRight[0], bottomRight[0]) < width - 1 - margin,
    Math.min(bottomRight[1], bottomLeft[1]) < height - 1 - margin,
    Math.max(bottomLeft[0], topLeft[0]) > margin,
  ];
  return sides.filter(Boolean).length;
}

/** The grey that parts dark from bright best (Otsu 1979). */
function otsu({ data }: GrayImage): number {
  const counts = new Float64Array(256);
  for (const value of data) counts[value] = (counts[value] as number) + 1;
  let total = 0;
  for (let value = 0; value < 256; value += 1) total += value * (counts[value] as number);
  let below = 0;
  let sumBelow = 0;
  let best = 128;
  let bestVariance = -1;
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] as number;
    sumBelow += value * (counts[value] as number);
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const variance = below * above * (sumBelow / below - (total - sumBelow) / above) ** 2;
    if (variance > bestVariance) {
      bestVariance = variance;
      best = value;
    }
  }
  return best;
}

/** The points of the largest area brighter than a grey. */
function largestRegion({ width, data }: GrayImage, threshold: number): Int32Array {
  // Points beyond the picture are not 0 either.
  const seen = Uint8Array.from(data, (value) => (value > threshold ? 0 : 1));
  // Regions follow one another in the list; each is walked through from its start.
  const points = new Int32Array(data.length);
  let largest = points.subarray(0, 0);
  let end = 0;
  const visit = (point: number): void => {
    if (seen[point] !== 0) return;
    seen[point] = 1;
    points[end] = point;
    end += 1;
  };
  for (let start = 0; start < data.length; start += 1) {
    const first = end;
    visit(start);
    for (let at = first; at < end; at += 1) {
      const point = points[at] as number;
      const x = point % width;
      if (x > 0) visit(point - 1);
      if (x < width - 1) visit(point + 1);
      visit(point - width);
      visit(point + width);
    }
    if (end - first > largest.length) largest = points.subarray(first, end);
  }
  return largest;
}

/** The first and last point of each row of a region: its hull is theirs. */
function rowEnds(region: Int32Array, { width, height }: GrayImage): readonly Point[] {
  const lefts = new Int32Array(height).fill(width);
  const rights = new Int32Array(height).fill(-1);
  for (const at of region) {
    const x = at % width;
    const y = (at - x) / width;
    lefts[y] = Math.min(lefts[y] as number, x);
    rights[y] = Math.max(rights[y] as number, x);
  }
  return Array.from({ length: height }, (_, y) => y)
    .filter((y) => (rights[y] as number) >= 0)
    .flatMap((y): readonly Point[] => [
      [lefts[y] as number, y],
      [rights[y] as number, y],
    ]);
}

/** Andrew's monotone chain. */
function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && cross(chain[chain.length - 2] as Point, chain[chain.length - 1] as Point, point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

function cross(o: Point, a: Point, b: Point): number {
  return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
}

function cornersOf(hull: readonly Point[]): Corners {
  const extreme = (measure: (point: Point) => number): Point =>
    hull.reduce((best, point) => (measure(point) < measure(best) ? point : best));
  return [extreme(([x, y]) => x + y), extreme(([x, y]) => y - x), extreme(([x, y]) => -x - y), extreme(([x, y]) => x - y)];
}

function areaOf(polygon: readonly Point[]): number {
  let area = 0;
  for (const [index, [x, y]] of polygon.entries()) {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] as Point;
    area += x * nextY - nextX * y;
  }
  return Math.abs(area) / 2;
}

/** Share of the points outside the sheet that are dark: a page with coloured areas has bright ones there. */
function darkOutside({ width, height, data }: GrayImage, corners: Corners, threshold: number): number {
  let outside = 0;
  let dark = 0;
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      const inside = corners.every((corner, index) => cross(corner, corners[(index + 1) % 4] as Point, [x, y]) >= 0);
      if (inside) continue;
      outside += 1;
      if ((data[y * width + x] as number) <= threshold) dark += 1;
    }
  }
  return outside === 0 ? 0 : dark / outside;
}
