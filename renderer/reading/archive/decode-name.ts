import { latin1, readUint16, readUint32 } from '../bytes/binary-view.ts';

/** Code page 850, upper half: the OEM code page of Western Windows; for letters, code page 437 of old tools is a part of it. */
const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** How an archive's directory describes a name (PKWARE APPNOTE 4.4.2, 4.4.4, 4.6.9). */
interface NameBytes {
  readonly bytes: Uint8Array;
  readonly extra: Uint8Array;
  /** General purpose flag 11: UTF-8. */
  readonly utf8: boolean;
  /** The system that packed it; 3 is Unix. */
  readonly host: number;
}

/** A member's name: as its flag or its Unicode field says, as UTF-8 where it is valid, else in the code page of its system. */
export function decodeName({ bytes, extra, utf8, host }: NameBytes): string {
  const name = (!utf8 && unicodeName(extra)) || decodeUtf8(bytes) || (host === 3 ? latin1(bytes) : decode850(bytes));
  return name.replace(/\\/gu, '/');
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decode850(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : codePage850[byte - 0x80])).join('');
}

/** The Info-ZIP Unicode path (0x7075): version, check sum of the plain name, the name in UTF-8. */
function unicodeName(extra: Uint8Array): string | null {
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = readUint16(extra, at + 2) ?? 0;
    if (readUint16(extra, at) === 0x7075 && extra[at + 4] === 1 && readUint32(extra, at + 5) !== null) {
      return decodeUtf8(extra.subarray(at + 9, at + 4 + size));
    }
    at += 4 + size;
  }
  return null;
}

/** Text in code page 850; null where it has not all of the characters. */
export function encode850(text: string): Uint8Array | null {
  const codes = Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : 0x80 + codePage850.indexOf(character);
  });
  return codes.some((code, at) => code === 0x7f && text[at] !== '\u007f') ? null : Uint8Array.from(codes);
}
