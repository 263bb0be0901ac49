import { hasBytes } from './binary-view.ts';

/**
 * Bytes of a text file as text: by its byte order mark, as UTF-8 when it is valid, as UTF-16 when every other byte is zero,
 * else as Windows-1256 or Windows-1252, whichever gives words.
 */
export function decodeText(bytes: Uint8Array): string {
  if (hasBytes(bytes, [0xef, 0xbb, 0xbf])) return new TextDecoder('utf-8').decode(bytes);
  if (hasBytes(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (hasBytes(bytes, [0xfe, 0xff])) return decodeUtf16BigEndian(bytes.subarray(2));
  const utf16 = guessUtf16(bytes);
  if (utf16 === 'le') return new TextDecoder('utf-16le').decode(bytes);
  if (utf16 === 'be') return decodeUtf16BigEndian(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeSingleByte(bytes);
  }
}

/** TextDecoder has no big-endian UTF-16 in every runtime. */
function decodeUtf16BigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let at = 0; at < swapped.length; at += 2) {
    swapped[at] = bytes[at + 1] as number;
    swapped[at + 1] = bytes[at] as number;
  }
  return new TextDecoder('utf-16le').decode(swapped);
}

function guessUtf16(bytes: Uint8Array): 'le' | 'be' | null {
  const sample = bytes.subarray(0, 2_000);
  if (sample.length < 8) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) evenZeros += 1;
    else oddZeros += 1;
  }
  const half = sample.length / 2;
  if (oddZeros > half * 0.4 && evenZeros < half * 0.1) return 'le';
  if (evenZeros > half * 0.4 && oddZeros < half * 0.1) return 'be';
  return null;
}

/** Arabic in Windows-1256 is runs of high bytes; in French text a high byte stands among ASCII letters. */
function decodeSingleByte(bytes: Uint8Array): string {
  let high = 0;
  let paired = 0;
  for (let at = 1; at < bytes.length; at += 1) {
    if ((bytes[at] as number) < 0xc0) continue;
    high += 1;
    if ((bytes[at - 1] as number) >= 0xc0) paired += 1;
  }
  return new TextDecoder(high > 4 && paired > high * 0.4 ? 'windows-1256' : 'windows-1252').decode(bytes);
}
