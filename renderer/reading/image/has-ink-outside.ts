import type { Corners } from './find-page.ts';
import { type GrayImage, scaleGray } from './gray-image.ts';

const workingSize = 1_000;
/** A sharp edge: this many greys, and this share of the brighter side, so that text in shadow counts too. */
const leastContrast = 14;
const leastShare = 0.3;
/** Share of the sheet's own density of sharp edges from which there is text outside it too. */
const textLike = 0.12;

/** Whether a picture has edges as sharp and dense as text outside the corners found: the sheet is larger than it looks. */
export function hasInkOutside(image: GrayImage, corners: Corners): boolean {
  const factor = Math.min(1, workingSize / Math.max(image.width, image.height));
  const { width, height, data } = scaleGray(image, factor);
  const count = { inside: { all: 0, edges: 0 }, outside: { all: 0, edges: 0 } };
  const depthAt = measureDepth(corners);
  for (let y = 0; y < height; y += 1) {
    for (let x = 2; x < width; x += 1) {
      const depth = depthAt(x / factor, y / factor) * factor;
      // The sheet's own edge is no text.
      if (Math.abs(depth) < 8) continue;
      const side = depth > 0 ? count.inside : count.outside;
      side.all += 1;
      const [a, b] = [data[y * width + x] as number, data[y * width + x - 2] as number];
      if (Math.abs(a - b) > Math.max(leastContrast, Math.max(a, b) * leastShare)) side.edges += 1;
    }
  }
  const density = ({ all, edges }: { all: number; edges: number }): number => (all === 0 ? 0 : edges / all);
  return density(count.outside) > density(count.inside) * textLike;
}

/** How far a point lies within the nearest side, negative outside. */
function measureDepth(corners: Corners): (x: number, y: number) => number {
  const sides = corners.map(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % 4] as Corners[0];
    const length = Math.hypot(bx - ax, by - ay);
    return { byX: (ay - by) / length, byY: (bx - ax) / length, at: ((by - ay) * ax - (bx - ax) * ay) / length };
  });
  return (x, y) => {
    let depth = Number.POSITIVE_INFINITY;
    for (const { byX, byY, at } of sides) depth = Math.min(depth, byX * x + byY * y + at);
    return depth;
  };
}
