import { hasBytes, latin1 } from './bytes/binary-view.ts';
import { decodeText } from './bytes/decode-text.ts';

/** What a file is by its bytes. Containers are told apart by their members in a second step. */
export type SniffedFormat =
  | 'empty'
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'mail'
  | 'text'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'webp'
  | 'heic'
  | 'unknown';

const signatures: readonly (readonly [SniffedFormat, readonly number[], number])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04], 0],
  ['zip', [0x50, 0x4b, 0x05, 0x06], 0],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0],
  ['jpeg', [0xff, 0xd8, 0xff], 0],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ['gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['tiff', [0x49, 0x49, 0x2a, 0x00], 0],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a], 0],
  ['webp', [0x57, 0x45, 0x42, 0x50], 8],
];
const heicBrands = ['heic', 'heix', 'mif1', 'msf1', 'hevc', 'avif'];

/** The format of a file, from its bytes alone: names lie. */
export function sniff(bytes: Uint8Array): SniffedFormat {
  if (bytes.every((byte) => byte === 0)) return bytes.length === 0 ? 'empty' : 'unknown';
  const found = signatures.find(([, signature, at]) => hasBytes(bytes, signature, at));
  if (found !== undefined) return found[0];
  if (latin1(bytes, 4, 8) === 'ftyp') return heicBrands.includes(latin1(bytes, 8, 12)) ? 'heic' : 'unknown';
  if (isBitmap(bytes)) return 'bmp';
  const head = latin1(bytes, 0, 1_024);
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, '');
  if (start.startsWith('{\\rt')) return 'rtf';
  // ISO 32000-1, annex H: readers accept the header anywhere in the first 1024 bytes.
  if (head.includes('%PDF-')) return 'pdf';
  return sniffText(bytes);
}

function isBitmap(bytes: Uint8Array): boolean {
  return hasBytes(bytes, [0x42, 0x4d]) && hasBytes(bytes, [0, 0, 0, 0], 6) && [12, 40, 52, 56, 108, 124].includes(bytes[14] ?? 0);
}

function sniffText(bytes: Uint8Array): SniffedFormat {
  const text = decodeText(bytes.subarray(0, 20_000)).trimStart();
  if (!isReadable(text)) return 'unknown';
  const head = text.slice(0, 2_000);
  if (
    /^(?:<!doctype html|<html|<body|<head)/iu.test(head) ||
    (/^<(?:!--|\?xml|div|p|table|meta)/iu.test(head) && /<(?:html|body|div|p|table)[\s>]/iu.test(head))
  ) {
    return 'html';
  }
  if (/^<\?xml|^<[\p{L}_][\p{L}\p{N}:_.-]*[\s>]/u.test(head)) return 'xml';
  const headers = head.match(
    /^(?:From|To|Subject|Date|MIME-Version|Received|Message-ID|Content-Type|Return-Path|Delivered-To|X-[\w-]+): /gimu,
  );
  if (
    headers !== null &&
    headers.length >= 3 &&
    /^[\w-]+: /u.test(head) &&
    /^(?:MIME-Version|Received|Message-ID|Content-Type): /imu.test(head)
  ) {
    return 'mail';
  }
  return 'text';
}

/** Text holds letters and next to no control characters. */
function isReadable(text: string): boolean {
  let controls = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 9 || (code > 13 && code < 32) || (code >= 0x7f && code < 0xa0) || code === 0xfffd) controls += 1;
  }
  return controls <= text.length * 0.02 && /[\p{L}\p{N}]/u.test(text);
}
