/** An 8-bit grey picture, row by row; 0 is black. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Where a point of one picture lies in the picture it was made from. */
export type PointMap = (x: number, y: number) => Point;
type Point = readonly [x: number, y: number];

/** Luma (ITU-R BT.601) of RGBA pixels over white. */
export function grayFromRgba(width: number, height: number, rgba: Uint8Array | Uint8ClampedArray): GrayImage {
  const data = new Uint8Array(width * height);
  for (let index = 0; index < data.length; index += 1) {
    const at = index * 4;
    const luma = (rgba[at] as number) * 0.299 + (rgba[at + 1] as number) * 0.587 + (rgba[at + 2] as number) * 0.114;
    const alpha = rgba[at + 3] as number;
    // Nearly all points of pages are opaque. Half a grey is added for rounding, as an array of bytes cuts fractions off.
    data[index] = 0.5 + (alpha === 255 ? luma : 255 + ((luma - 255) * alpha) / 255);
  }
  return { width, height, data };
}

/** The picture at another scale: area means when smaller, bilinear when larger. */
export function scaleGray(image: GrayImage, factor: number): GrayImage {
  const width = Math.max(1, Math.round(image.width * factor));
  const height = Math.max(1, Math.round(image.height * factor));
  if (factor > 1) return sampleGray(image, width, height, (x, y) => [x / factor, y / factor]);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const top = Math.floor((y * image.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * image.height) / height));
    for (let x = 0; x < width; x += 1) {
      const left = Math.floor((x * image.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * image.width) / width));
      let sum = 0;
      for (let row = top; row < bottom; row += 1)
        for (let column = left; column < right; column += 1) sum += image.data[row * image.width + column] as number;
      data[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width, height, data };
}

/** Along so many points of a row a map is as good as straight. */
const straightRun = 16;

/** A picture whose points come from another one's, bilinearly; white outside. */
export function sampleGray(image: GrayImage, width: number, height: number, source: PointMap): GrayImage {
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let start = 0; start < width; start += straightRun) {
      const from = source(start, y);
      const to = source(start + straightRun, y);
      const count = Math.min(straightRun, width - start);
      sampleRun(image, from, [(to[0] - from[0]) / straightRun, (to[1] - from[1]) / straightRun], data, y * width + start, count);
    }
  }
  return { width, height, data };
}

/** Points at even steps from one of a picture, into `target` from a place on. */
function sampleRun({ width, height, data }: GrayImage, from: Point, step: Point, target: Uint8Array, first: number, count: number): void {
  const [x0, y0] = from;
  const [dx, dy] = step;
  for (let index = 0; index < count; index += 1) {
    const x = x0 + dx * index;
    const y = y0 + dy * index;
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const left = Math.floor(x);
    const top = Math.floor(y);
    const right = left + 1 < width ? 1 : 0;
    const below = top + 1 < height ? width : 0;
    const at = top * width + left;
    const fx = x - left;
    const fy = y - top;
    const upper = (data[at] as number) * (1 - fx) + (data[at + right] as number) * fx;
    const lower = (data[at + below] as number) * (1 - fx) + (data[at + below + right] as number) * fx;
    target[first + index] = upper * (1 - fy) + lower * fy;
  }
}

/** The picture turned clockwise by quarter turns. */
export function turnGray(image: GrayImage, quarters: number): GrayImage {
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return image;
  const swapped = turns % 2 === 1;
  const width = swapped ? image.height : image.width;
  const height = swapped ? image.width : image.height;
  const source = turnMap(image, turns);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [sx, sy] = source(x, y);
      data[y * width + x] = image.data[sy * image.width + sx] as number;
    }
  }
  return { width, height, data };
}

/** From a point of the turned picture to the picture before {@link turnGray}. */
export function turnMap(image: { readonly width: number; readonly height: number }, quarters: number): PointMap {
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 1) return (x, y) => [y, image.height - 1 - x];
  if (turns === 2) return (x, y) => [image.width - 1 - x, image.height - 1 - y];
  if (turns === 3) return (x, y) => [image.width - 1 - y, x];
  return (x, y) => [x, y];
}

/** The map that applies `inner` and then `outer`. */
export function composeMaps(outer: PointMap, inner: PointMap): PointMap {
  return (x, y) => outer(...inner(x, y));
}
