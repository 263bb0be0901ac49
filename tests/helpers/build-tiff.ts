import { deflateSync } from 'node:zlib';
import type { GrayImage } from '../../renderer/reading/image/gray-image.ts';

interface TiffOptions {
  /** One bit a point instead of eight. */
  readonly bilevel?: boolean;
  readonly deflate?: boolean;
  /** TIFF 6.0, tag 274. */
  readonly orientation?: number;
  /** Leads back from the last page to the first. */
  readonly circle?: boolean;
}

/** A little-endian TIFF of grey pages, a strip each. */
export function buildTiff(pages: readonly GrayImage[], options: TiffOptions = {}): Uint8Array {
  const { bilevel = false, deflate = false, orientation = 1, circle = false } = options;
  const strips = pages.map((page) => {
    const points = bilevel ? packBits(page) : page.data;
    return deflate ? new Uint8Array(deflateSync(points)) : points;
  });
  const entries = 9;
  const directorySize = 2 + entries * 12 + 4;
  const length = 8 + strips.reduce((sum, strip) => sum + strip.length + (strip.length % 2) + directorySize, 0);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  file.set([0x49, 0x49, 0x2a, 0]);
  let at = 8;
  let link = 4;
  let first = 0;
  for (const [index, page] of pages.entries()) {
    const strip = strips[index] as Uint8Array;
    const stripAt = at;
    file.set(strip, stripAt);
    at += strip.length + (strip.length % 2);
    view.setUint32(link, at, true);
    if (index === 0) first = at;
    view.setUint16(at, entries, true);
    const values: readonly (readonly [number, number])[] = [
      [256, page.width],
      [257, page.height],
      [258, bilevel ? 1 : 8],
      [259, deflate ? 8 : 1],
      [262, 1],
      [273, stripAt],
      [274, orientation],
      [277, 1],
      [279, strip.length],
    ];
    for (const [row, [tag, value]] of values.entries()) {
      view.setUint16(at + 2 + row * 12, tag, true);
      view.setUint16(at + 4 + row * 12, 4, true);
      view.setUint32(at + 6 + row * 12, 1, true);
      view.setUint32(at + 10 + row * 12, value, true);
    }
    link = at + 2 + entries * 12;
    at += directorySize;
  }
  if (circle) view.setUint32(link, first, true);
  return file;
}

function packBits({ width, height, data }: GrayImage): Uint8Array {
  const row = Math.ceil(width / 8);
  const packed = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((data[y * width + x] as number) >= 128) packed[y * row + (x >> 3)] = (packed[y * row + (x >> 3)] as number) | (0x80 >> (x & 7));
    }
  }
  return packed;
}
