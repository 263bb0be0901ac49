import { ecb } from '@noble/ciphers/aes.js';
import { sha1 } from '@noble/hashes/legacy';
import { readUint32 } from '../bytes/binary-view.ts';
import { encodeUtf16, type Unlock } from './office-password.ts';

const spins = 50_000;
/** ALG_ID of AES with keys of 128, 192 and 256 bits. */
const aes = [0x660e, 0x660f, 0x6610];

/** Standard encryption ([MS-OFFCRYPTO] 2.3.4.5 to 9), of Office 2007; null for ciphers other than AES. */
export function unlockStandard(info: Uint8Array): Unlock | null {
  const headerSize = readUint32(info, 8) ?? 0;
  const algorithm = readUint32(info, 20) ?? 0;
  const keySize = (readUint32(info, 28) ?? 0) / 8;
  const verifier = 12 + headerSize;
  if (!aes.includes(algorithm) || ![16, 24, 32].includes(keySize) || readUint32(info, verifier) !== 16) return null;
  const part = (at: number, size: number): Uint8Array => info.slice(verifier + at, verifier + at + size);
  return (password, pack) => {
    const key = deriveKey(part(4, 16), password).subarray(0, keySize);
    const decrypt = (cipher: Uint8Array): Uint8Array =>
      ecb(key, { disablePadding: true }).decrypt(cipher.subarray(0, cipher.length - (cipher.length % 16)));
    const expected = sha1(decrypt(part(20, 16)));
    const stated = decrypt(part(40, 32));
    return expected.every((byte, at) => byte === stated[at]) ? decrypt(pack.subarray(8)) : null;
  };
}

function deriveKey(salt: Uint8Array, password: string): Uint8Array {
  let value = sha1(Uint8Array.from([...salt, ...encodeUtf16(password)]));
  const input = new Uint8Array(24);
  for (let round = 0; round < spins; round += 1) {
    new DataView(input.buffer).setUint32(0, round, true);
    input.set(value, 4);
    value = sha1(input);
  }
  const last = sha1(Uint8Array.from([...value, 0, 0, 0, 0]));
  const derive = (filling: number): Uint8Array => sha1(new Uint8Array(64).fill(filling).map((byte, at) => byte ^ (last[at] ?? 0)));
  return Uint8Array.from([...derive(0x36), ...derive(0x5c)]);
}
