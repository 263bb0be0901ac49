import type { Engines } from '../engines.ts';
import { sniff } from '../sniff.ts';
import { openHeic } from './decode-heic.ts';
import { openTiff } from './decode-tiff.ts';
import type { GrayImage } from './gray-image.ts';

/**
 * The pages of a picture file, each decoded when it is asked for; null for a page that cannot be decoded here.
 * @throws ReadError `damaged` or `too-large` for files of several pages that are so.
 */
export async function openPictures(
  bytes: Uint8Array,
  mostPages: number,
  engines: Engines,
): Promise<readonly (() => GrayImage | null | Promise<GrayImage | null>)[]> {
  const format = sniff(bytes);
  if (format === 'tiff') return openTiff(bytes, mostPages);
  if (format !== 'heic') return [() => engines.decodeImage(bytes)];
  // The runtime decodes AVIF, which comes in the same container.
  const decoded = await engines.decodeImage(bytes);
  return decoded === null ? openHeic(bytes, mostPages, engines) : [() => decoded];
}
