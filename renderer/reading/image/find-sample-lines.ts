import type { GrayImage } from './gray-image.ts';
import type { OcrArea } from './ocr-engine.ts';

/** Edges of letters: this many greys within two points. */
const contrast = 60;
/** A row of points belongs to a line of text when it crosses this many edges of letters. */
const fewestEdges = 16;
/** Heights of lines, in shares of the page's height: 8 to 40 points on A4. */
const lowest = 0.006;
const highest = 0.05;
/** As many words as tell how a line reads, in heights of the line. */
const longest = 20;
const samples = 3;
/** Scanners leave dark edges of this share of the width. */
const edge = 0.02;

/** A piece of a line of text from each third of a level page, the one with most ink in it; fewer where there is none. */
export function findSampleLines(image: GrayImage): readonly OcrArea[] {
  const edges = countEdges(image);
  const best = new Map<number, { area: OcrArea; ink: number }>();
  for (let top = 0; top < image.height; top += 1) {
    if ((edges[top] as number) < fewestEdges) continue;
    let bottom = top;
    let ink = 0;
    while (bottom < image.height && (edges[bottom] as number) >= fewestEdges) {
      ink += edges[bottom] as number;
      bottom += 1;
    }
    const height = bottom - top;
    const third = Math.floor((top * samples) / image.height);
    if (height > image.height * lowest && height < image.height * highest && ink > (best.get(third)?.ink ?? 0))
      best.set(third, { area: cutLine(image, top, bottom), ink });
    top = bottom;
  }
  return [...best.values()].map(({ area }) => area);
}

/** How many edges each row of points crosses. */
function countEdges({ width, height, data }: GrayImage): Uint32Array {
  const edges = new Uint32Array(height);
  for (let y = 0; y < height; y += 1) {
    const end = (y + 1) * width - 2;
    let count = 0;
    for (let at = y * width; at < end; at += 2) if (Math.abs((data[at] as number) - (data[at + 2] as number)) > contrast) count += 1;
    edges[y] = count;
  }
  return edges;
}

/** The beginning of a line of text between two rows, with a margin. */
function cutLine({ width, height, data }: GrayImage, from: number, to: number): OcrArea {
  const margin = Math.ceil((to - from) / 5);
  const top = Math.max(0, from - margin);
  const bottom = Math.min(height, to + margin);
  let left = width;
  for (let y = from; y < to; y += 1) {
    for (let x = Math.round(width * edge); x < left - 2; x += 1) {
      if (Math.abs((data[y * width + x] as number) - (data[y * width + x + 2] as number)) > contrast) left = x;
    }
  }
  left = Math.max(0, left - margin);
  return { left, top, width: Math.min(width - left, (to - from) * longest), height: bottom - top };
}
