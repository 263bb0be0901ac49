import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gunzipSync, inflateSync } from 'node:zlib';
import type { GrayImage } from '../../renderer/reading/image/gray-image.ts';

const require = createRequire(import.meta.url);

const ignore = (): void => {};

/** Node has no picture decoder: Leptonica, inside the recognition engine, reads the file and writes a grey PNG. */
export async function decodeImageInNode(bytes: Uint8Array): Promise<GrayImage | null> {
  const core = require('tesseract.js-core/tesseract-core-simd.js');
  const wasmBinary = await readFile(require.resolve('tesseract.js-core/tesseract-core-simd.wasm'));
  const module = await core({ wasmBinary, TesseractProgress: ignore, print: ignore, printErr: ignore });
  try {
    // Any model will do: the engine takes no picture before it is started.
    module.FS.writeFile(
      'fra.traineddata',
      gunzipSync(await readFile(require.resolve('@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz'))),
    );
    const api = new module.TessBaseAPI();
    api.Init(null, 'fra', 1);
    module.FS.writeFile('/input', bytes);
    if (api.SetImageFile(exifOrientation(bytes), 0) === 1) return null;
    api.WriteImage(1, '/image.png');
    return decodeGrayPng(module.FS.readFile('/image.png'));
  } catch {
    return null;
  }
}

function exifOrientation(bytes: Uint8Array): number {
  const found = [...bytes.subarray(0, 500)].join(' ').match(/1 18 0 3 0 0 0 1 0 (\d)/u);
  return Number(found?.[1] ?? 1);
}

/** An 8-bit grey PNG without interlacing. */
function decodeGrayPng(png: Uint8Array): GrayImage | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, colorType] = [png[24], png[25]];
  if (depth !== 8 || colorType !== 0) return null;
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(parts));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (width + 1)];
    for (let x = 0; x < width; x += 1) {
      const left = x > 0 ? (data[y * width + x - 1] as number) : 0;
      const above = y > 0 ? (data[(y - 1) * width + x] as number) : 0;
      const corner = x > 0 && y > 0 ? (data[(y - 1) * width + x - 1] as number) : 0;
      const raw = rows[y * (width + 1) + 1 + x] as number;
      const estimate = left + above - corner;
      const distances = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)] as const;
      const paeth = distances[0] <= distances[1] && distances[0] <= distances[2] ? left : distances[1] <= distances[2] ? above : corner;
      data[y * width + x] = raw + ([0, left, above, (left + above) >> 1, paeth][filter as number] ?? 0);
    }
  }
  return { width, height, data };
}
