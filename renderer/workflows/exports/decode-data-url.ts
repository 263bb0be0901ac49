/** A picture as a document carries it. */
export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const big = (bytes: Uint8Array, at: number, length: number): number =>
  bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0);

/** Size in the frame header of a JPEG (ITU-T T.81, B.2.2), null where there is none. */
function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: big(bytes, at + 5, 2), width: big(bytes, at + 7, 2) };
    at += 2 + big(bytes, at + 2, 2);
  }
  return null;
}

/** The picture in a `data:` address; null where it is neither PNG nor JPEG. */
export function decodeDataUrl(address: string): Picture | null {
  const [, mime, data] = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=]+)$/u.exec(address) ?? [];
  if (!mime || !data) return null;
  const bytes = Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0);
  if (mime === 'png') return { type: 'png', bytes, width: big(bytes, 16, 4), height: big(bytes, 20, 4) };
  const size = jpegSize(bytes);
  return size && { type: 'jpg', bytes, ...size };
}
