import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../renderer/reading/bytes/decode-text.ts';

const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    const bytes = new TextEncoder().encode('Née à Fès');
    expect(decodeText(bytes)).toBe('Née à Fès');
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toBe('Née à Fès');
  });

  it('reads UTF-16 of either order, marked or not', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, ...utf16('Née', false)))).toBe('Née');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, ...utf16('Née', true)))).toBe('Née');
    expect(decodeText(utf16('Curriculum vitae', false))).toBe('Curriculum vitae');
    expect(decodeText(utf16('Curriculum vitae', true))).toBe('Curriculum vitae');
  });

  it('tells Windows-1252 from Windows-1256', () => {
    expect(decodeText(Uint8Array.of(0x4e, 0xe9, 0x65, 0x20, 0xe0, 0x20, 0x46, 0xe8, 0x73))).toBe('Née à Fès');
    expect(decodeText(Uint8Array.of(0xe3, 0xe4, 0xd3, 0xde, 0x20, 0xe3, 0xd4, 0xd1, 0xe6, 0xda))).toBe('منسق مشروع');
  });
});
