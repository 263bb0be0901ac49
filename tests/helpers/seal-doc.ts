import { createHash } from 'node:crypto';
import { rc4 } from '../../renderer/reading/word/rc4.ts';
import type { DocSeal } from './build-doc.ts';

const digest = (algorithm: 'md5' | 'sha1', ...parts: readonly Uint8Array[]): Buffer =>
  createHash(algorithm).update(Buffer.concat(parts)).digest();
const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4);
  return bytes;
};
const salt = Buffer.from(Array.from({ length: 16 }, (_, at) => at * 7 + 3));
const verifier = Buffer.from(Array.from({ length: 16 }, (_, at) => at * 5 + 1));

function encryptBlocks(keyOf: (block: number) => Uint8Array): (stream: Uint8Array) => Uint8Array {
  return (stream) => {
    const parts: Uint8Array[] = [];
    for (let at = 0; at < stream.length; at += 512) parts.push(rc4(keyOf(at / 512), stream.subarray(at, at + 512)));
    return new Uint8Array(Buffer.concat(parts));
  };
}

/** The protection of Word 97 and 2000 ([MS-OFFCRYPTO] 2.3.6). */
export function sealAsOffice97(password: string): DocSeal {
  const short = digest('md5', Buffer.from(password, 'utf16le')).subarray(0, 5);
  const base = digest('md5', ...Array.from({ length: 16 }, () => Buffer.concat([short, salt]))).subarray(0, 5);
  const keyOf = (block: number): Uint8Array => digest('md5', base, numbers(block));
  const proof = rc4(keyOf(0), Buffer.concat([verifier, digest('md5', verifier)]));
  return { header: Buffer.concat([Buffer.from([1, 0, 1, 0]), salt, proof]), encrypt: encryptBlocks(keyOf) };
}

/** The protection of Word 2002 and 2003 ([MS-OFFCRYPTO] 2.3.5), with keys of so many bits. */
export function sealAsCryptoApi(password: string, bits: number): DocSeal {
  const base = digest('sha1', salt, Buffer.from(password, 'utf16le'));
  const keyOf = (block: number): Uint8Array => {
    const key = digest('sha1', base, numbers(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const proof = rc4(keyOf(0), Buffer.concat([verifier, digest('sha1', verifier)]));
  const provider = Buffer.from('Microsoft Enhanced Cryptographic Provider v1.0\0', 'utf16le');
  const about = Buffer.concat([numbers(4, 0, 0x6801, 0x8004, bits, 1, 0, 0), provider]);
  const header = [Buffer.from([2, 0, 2, 0]), numbers(4, about.length), about, numbers(16), salt];
  return { header: Buffer.concat([...header, proof.subarray(0, 16), numbers(20), proof.subarray(16)]), encrypt: encryptBlocks(keyOf) };
}
