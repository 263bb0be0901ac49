import type { Box } from '../document/document.ts';

/** A drawn page: four bytes a pixel, red, green, blue, opacity. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Cells across a page. */
const across = 64;
/** Levels of grey from the paper's from which a pixel is no paper. */
const unlikePaper = 24;
/** Share of a cell's pixels that are no paper, and how much they vary: letters leave paper between them, a flat tint does not vary. */
const leastFilled = 0.6;
const leastVaried = 7;
/** Shortest side of a picture, in cells: a signature or an icon is less. */
const shortestSide = 4;

const lightness = (data: Uint8ClampedArray, at: number): number =>
  ((data[at] ?? 0) * 299 + (data[at + 1] ?? 0) * 587 + (data[at + 2] ?? 0) * 114) / 1000;

/** The lightness that most of a page has. */
function lightnessOfPaper({ data }: Raster): number {
  const counts = new Array<number>(32).fill(0);
  for (let at = 0; at < data.length; at += 4 * 7) counts[lightness(data, at) >> 3] = (counts[lightness(data, at) >> 3] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts)) * 8 + 4;
}

/** Whether a cell looks like a part of a picture. */
function isPictured({ data, width, height }: Raster, left: number, top: number, size: number, paper: number): boolean {
  let [count, filled, sum, squares] = [0, 0, 0, 0];
  for (let y = top; y < Math.min(top + size, height); y += 2)
    for (let x = left; x < Math.min(left + size, width); x += 2) {
      const light = lightness(data, 4 * (y * width + x));
      count += 1;
      sum += light;
      squares += light * light;
      if (Math.abs(light - paper) > unlikePaper) filled += 1;
    }
  const mean = sum / Math.max(1, count);
  return filled / Math.max(1, count) >= leastFilled && Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean)) >= leastVaried;
}

/** The cells that hang together with one, itself included; they are taken out of `cells`. */
function takeGroup(cells: Set<number>, start: number, columns: number): readonly number[] {
  const group = [start];
  cells.delete(start);
  for (const cell of group) {
    const column = cell % columns;
    for (const step of [
      -columns,
      columns,
      ...(column > 0 ? [-1, -columns - 1, columns - 1] : []),
      ...(column < columns - 1 ? [1, -columns + 1, columns + 1] : []),
    ]) {
      if (!cells.delete(cell + step)) continue;
      group.push(cell + step);
    }
  }
  return group;
}

function boxOf(group: readonly number[], columns: number): readonly [left: number, top: number, right: number, bottom: number] {
  const x = group.map((cell) => cell % columns);
  const y = group.map((cell) => Math.floor(cell / columns));
  return [Math.min(...x), Math.min(...y), Math.max(...x) + 1, Math.max(...y) + 1];
}

/**
 * Where a drawn page looks like a picture rather than like text, whatever drew it: photographs in scans, in patterns and in forms.
 * @param words boxes of the words that were read, in pixels: dense type is no picture
 */
export function findPictures(raster: Raster, words: readonly Box[]): readonly Box[] {
  const size = Math.max(4, Math.ceil(raster.width / across));
  const columns = Math.ceil(raster.width / size);
  const paper = lightnessOfPaper(raster);
  const isWord = (x: number, y: number): boolean => words.some(([l, t, w, h]) => x >= l && x <= l + w && y >= t && y <= t + h);
  const cells = new Set<number>();
  for (let row = 0; row * size < raster.height; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [left, top] = [column * size, row * size];
      if (isPictured(raster, left, top, size, paper) && !isWord(left + size / 2, top + size / 2)) cells.add(row * columns + column);
    }
  const found: Box[] = [];
  for (const start of [...cells]) {
    if (!cells.has(start)) continue;
    const [left, top, right, bottom] = boxOf(takeGroup(cells, start, columns), columns);
    if (right - left < shortestSide || bottom - top < shortestSide) continue;
    found.push([(left - 1) * size, (top - 1) * size, (right - left + 2) * size, (bottom - top + 2) * size]);
  }
  return found;
}
