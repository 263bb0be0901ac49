import createLibheif from 'libheif-js/libheif-wasm/libheif.js';
import type { Engines } from '../engines.ts';
import { ReadError } from '../outcome.ts';
import { type GrayImage, grayFromRgba } from './gray-image.ts';
import type { HeifImage, Libheif } from './libheif-types.ts';

const mostPixels = 120_000_000;
const loaded = new WeakMap<Engines, Promise<Libheif>>();

/**
 * The pictures of a HEIC file, as telephones take them, each decoded when it is asked for and upright; null for one that cannot be.
 * @throws ReadError `damaged` without a picture, `too-large` beyond a number of pages.
 */
export async function openHeic(
  bytes: Uint8Array,
  mostPages: number,
  engines: Engines,
): Promise<readonly (() => Promise<GrayImage | null>)[]> {
  const libheif = await load(engines);
  const images = listImages(libheif, bytes, engines);
  if (images.length === 0) throw new ReadError('damaged', 'no picture in the HEIC file');
  if (images.length > mostPages) throw new ReadError('too-large', `${images.length} pictures`);
  return images.map((image) => () => decode(image, engines));
}

function load(engines: Engines): Promise<Libheif> {
  let libheif = loaded.get(engines);
  if (libheif === undefined) {
    libheif = engines.loadAsset('libheif.wasm').then((wasm) => createLibheif({ wasmBinary: wasm, print: ignore, printErr: ignore }));
    loaded.set(engines, libheif);
  }
  return libheif;
}

const ignore = (): void => {};

function listImages(libheif: Libheif, bytes: Uint8Array, engines: Engines): readonly HeifImage[] {
  try {
    return new libheif.HeifDecoder().decode(bytes);
  } catch {
    loaded.delete(engines);
    throw new ReadError('damaged', 'the picture engine failed');
  }
}

async function decode(image: HeifImage, engines: Engines): Promise<GrayImage | null> {
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > mostPixels) throw new ReadError('too-large', `a picture of ${width} × ${height} points`);
  const target = { data: new Uint8ClampedArray(width * height * 4), width, height };
  try {
    const shown = await new Promise<typeof target | null>((resolve) => image.display(target, resolve));
    return shown === null ? null : grayFromRgba(width, height, shown.data);
  } catch {
    loaded.delete(engines);
    return null;
  } finally {
    image.free();
  }
}
