import { crcTable } from '../bytes/crc32.ts';

const headerSize = 12;

/**
 * The packed bytes of a member behind the traditional encryption (PKWARE APPNOTE 6.1); null with a password that is surely wrong.
 * One in 256 wrong ones passes: the check sum of the member tells.
 *
 * @param check the byte that the twelfth of the header must be
 */
export function decryptZipCipher(cipher: Uint8Array, password: Uint8Array, check: number): Uint8Array | null {
  if (cipher.length < headerSize) return null;
  const keys = new Uint32Array([0x12345678, 0x23456789, 0x34567890]);
  for (const byte of password) stir(keys, byte);
  const plain = new Uint8Array(cipher.length);
  for (let at = 0; at < cipher.length; at += 1) {
    const key = ((keys[2] as number) & 0xffff) | 2;
    plain[at] = (cipher[at] as number) ^ ((Math.imul(key, key ^ 1) >>> 8) & 0xff);
    stir(keys, plain[at] as number);
    if (at === headerSize - 1 && plain[at] !== check) return null;
  }
  return plain.subarray(headerSize);
}

function stir(keys: Uint32Array, byte: number): void {
  const crc = (old: number, next: number): number => (old >>> 8) ^ (crcTable[(old ^ next) & 0xff] as number);
  keys[0] = crc(keys[0] as number, byte);
  keys[1] = Math.imul((keys[1] as number) + ((keys[0] as number) & 0xff), 134_775_813) + 1;
  keys[2] = crc(keys[2] as number, (keys[1] as number) >>> 24);
}
