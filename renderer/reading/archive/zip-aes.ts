import { unsafe } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac';
import { sha1 } from '@noble/hashes/legacy';
import { pbkdf2 } from '@noble/hashes/pbkdf2';
import { readUint16 } from '../bytes/binary-view.ts';

/** Compression method of members behind AES; the true one stands in their extra field 0x9901. */
export const aesMethod = 99;
const rounds = 1_000;
const verifierSize = 2;
const seal = 10;

/** A member's protection by AES (the WinZip AE-1 and AE-2 specification). */
export interface ZipAes {
  readonly keySize: number;
  readonly method: number;
}

/** What a member's extra field says of its protection; null without one that is known. */
export function readZipAes(extra: Uint8Array): ZipAes | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + (readUint16(extra, at + 2) ?? 0)) {
    if (readUint16(extra, at) !== 0x9901) continue;
    const keySize = [16, 24, 32][(extra[at + 8] ?? 0) - 1];
    const method = readUint16(extra, at + 9);
    return keySize === undefined || method === null ? null : { keySize, method };
  }
  return null;
}

/** The packed bytes of a member; null with a wrong password, or where they were changed. */
export function decryptZipAes(cipher: Uint8Array, { keySize }: ZipAes, password: Uint8Array): Uint8Array | null {
  const salt = cipher.subarray(0, keySize / 2);
  const body = cipher.subarray(salt.length + verifierSize, cipher.length - seal);
  if (cipher.length < salt.length + verifierSize + seal) return null;
  const keys = pbkdf2(sha1, password, salt, { c: rounds, dkLen: 2 * keySize + verifierSize });
  const matches = (expected: Uint8Array, from: number): boolean => expected.every((byte, at) => byte === cipher[from + at]);
  if (!matches(keys.subarray(2 * keySize), salt.length)) return null;
  if (!matches(hmac(sha1, keys.subarray(keySize, 2 * keySize), body).subarray(0, seal), cipher.length - seal)) return null;
  // A counter from 1, its low byte first: other than the counter mode of NIST SP 800-38A.
  const counter = Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  return unsafe.ctr32(unsafe.expandKeyLE(keys.slice(0, keySize)), true, counter, body.slice());
}
