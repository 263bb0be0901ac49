import type { GrayImage } from './gray-image.ts';

/** A morphological closing: letters vanish from the sheet while its edges stay where they are. */
export function closeLetters(image: GrayImage): GrayImage {
  return invert(brightestNear(invert(brightestNear(image))));
}

function invert({ width, height, data }: GrayImage): GrayImage {
  return { width, height, data: data.map((value) => 255 - value) };
}

/** The brightest point around each, five by five: along the rows first, then along the columns. */
function brightestNear({ width, height, data }: GrayImage): GrayImage {
  return { width, height, data: sweep(sweep(data, 1, width, width, height), width, height, 1, width) };
}

/** The brightest of five neighbours along `count` lines of `length` points, `step` apart; lines lie `stride` apart. */
function sweep(from: Uint8Array, step: number, length: number, stride: number, count: number): Uint8Array {
  const result = new Uint8Array(from.length);
  // A line with two black points before and after it.
  const line = new Uint8Array(length + 4);
  for (let first = 0; first < count * stride; first += stride) {
    for (let at = 0; at < length; at += 1) line[at + 2] = from[first + at * step] as number;
    for (let at = 0; at < length; at += 1) {
      let value = line[at] as number;
      for (let near = at + 1; near < at + 5; near += 1) if ((line[near] as number) > value) value = line[near] as number;
      result[first + at * step] = value;
    }
  }
  return result;
}
