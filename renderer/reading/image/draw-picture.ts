import type { Engines } from '../engines.ts';
import { openPictures } from './open-pictures.ts';

/**
 * A page (from 1) of a picture file that browsers cannot show, as PNG for a person to look at; null where it cannot be decoded.
 * In a worker only: it draws on an OffscreenCanvas.
 */
export async function drawPicture(bytes: Uint8Array, page: number, mostPages: number, engines: Engines): Promise<Blob | null> {
  const pictures = await openPictures(bytes, mostPages, engines);
  const picture = (await pictures[page - 1]?.()) ?? null;
  if (picture === null) return null;
  const { width, height, data } = picture;
  const rgba = new ImageData(width, height);
  const points = new Uint32Array(rgba.data.buffer);
  for (let at = 0; at < data.length; at += 1) points[at] = 0xff000000 | ((data[at] as number) * 0x010101);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(rgba, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
