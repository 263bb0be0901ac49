import { decodeDataUrl } from './exports/decode-data-url.ts';

/** Largest picture that is taken, in bytes: it stands in every paper. */
const largest = 500_000;
const pngStart = [0x89, 0x50, 0x4e, 0x47];
const jpegStart = [0xff, 0xd8, 0xff];

const begins = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, index) => bytes[index] === sign);

/** A picture's bytes as a `data:` address; null where they are neither PNG nor JPEG, or too many. */
export function readLogo(bytes: Uint8Array): string | null {
  if (bytes.length > largest) return null;
  const kind = begins(bytes, pngStart) ? 'png' : begins(bytes, jpegStart) ? 'jpeg' : null;
  if (kind === null) return null;
  const address = `data:image/${kind};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  const picture = decodeDataUrl(address);
  return picture !== null && picture.width > 0 && picture.height > 0 ? address : null;
}
