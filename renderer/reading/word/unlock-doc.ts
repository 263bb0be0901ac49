import { md5, sha1 } from '@noble/hashes/legacy';
import { readUint16, readUint32 } from '../bytes/binary-view.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { passwordError, protectionError } from '../outcome.ts';
import { encodeUtf16 } from './office-password.ts';
import { rc4 } from './rc4.ts';

/** The streams of a Word 97 document. */
export interface DocStreams {
  readonly word: Uint8Array;
  readonly table: Uint8Array;
}

type KeyOfBlock = (block: number) => Uint8Array;

interface Header {
  readonly deriveKeys: (password: Uint8Array) => KeyOfBlock;
  readonly verifier: Uint8Array;
  readonly verifierHash: Uint8Array;
  readonly hash: (bytes: Uint8Array) => Uint8Array;
}

const blockSize = 512;
/** Bytes of the WordDocument stream that stay readable ([MS-DOC] 2.2.6.2). */
const plainStart = 68;
/** CALG_RC4 of [MS-OFFCRYPTO] 2.3.2. */
const calgRc4 = 0x6801;

/**
 * The streams of a document behind a password, decrypted ([MS-DOC] 2.2.6, [MS-OFFCRYPTO] 2.3.5 and 2.3.6).
 *
 * @param headerSize how much of the table stream describes the protection
 * @throws ReadError `encrypted` without the right password, or for a protection of another kind
 */
export function unlockDoc({ word, table }: DocStreams, headerSize: number, password: string | undefined): DocStreams {
  const header = readHeader(table.subarray(0, headerSize));
  if (header === null) throw protectionError();
  if (password === undefined) throw passwordError(password);
  const keyOf = header.deriveKeys(encodeUtf16(password));
  const proof = rc4(keyOf(0), joinBytes(header.verifier, header.verifierHash));
  const expected = header.hash(proof.subarray(0, 16));
  if (!expected.every((byte, at) => byte === proof[16 + at])) throw passwordError(password);
  return { word: decrypt(word, keyOf, plainStart), table: decrypt(table, keyOf, headerSize) };
}

function decrypt(stream: Uint8Array, keyOf: KeyOfBlock, plain: number): Uint8Array {
  const result = new Uint8Array(stream.length);
  for (let at = 0; at < stream.length; at += blockSize) result.set(rc4(keyOf(at / blockSize), stream.subarray(at, at + blockSize)), at);
  result.set(stream.subarray(0, plain));
  return result;
}

function readHeader(bytes: Uint8Array): Header | null {
  const [major, minor] = [readUint16(bytes, 0), readUint16(bytes, 2)];
  if (major === 1 && minor === 1) return readOffice97(bytes.subarray(4));
  return minor === 2 && (major === 2 || major === 3 || major === 4) ? readCryptoApi(bytes) : null;
}

/** Keys of 40 bits made with MD5 ([MS-OFFCRYPTO] 2.3.6.2). */
function readOffice97(bytes: Uint8Array): Header | null {
  if (bytes.length < 48) return null;
  const salt = bytes.slice(0, 16);
  return {
    deriveKeys: (password) => {
      const short = md5(password).subarray(0, 5);
      const base = md5(joinBytes(...Array.from({ length: 16 }, () => joinBytes(short, salt)))).subarray(0, 5);
      return (block) => md5(joinBytes(base, numbered(block)));
    },
    verifier: bytes.slice(16, 32),
    verifierHash: bytes.slice(32, 48),
    hash: md5,
  };
}

/** Keys of 40 to 128 bits made with SHA-1 ([MS-OFFCRYPTO] 2.3.5.2). */
function readCryptoApi(bytes: Uint8Array): Header | null {
  const verifierAt = 12 + (readUint32(bytes, 8) ?? 0);
  const keySize = (readUint32(bytes, 28) || 40) / 8;
  if (readUint32(bytes, 20) !== calgRc4 || keySize < 5 || keySize > 16 || bytes.length < verifierAt + 60) return null;
  const part = (at: number, size: number): Uint8Array => bytes.slice(verifierAt + at, verifierAt + at + size);
  const salt = part(4, 16);
  return {
    deriveKeys: (password) => {
      const base = sha1(joinBytes(salt, password));
      return (block) => {
        const key = sha1(joinBytes(base, numbered(block))).subarray(0, keySize);
        // Keys of 40 bits are filled up with zeros.
        return keySize === 5 ? joinBytes(key, new Uint8Array(11)) : key;
      };
    },
    verifier: part(20, 16),
    verifierHash: part(40, 20),
    hash: sha1,
  };
}

function numbered(block: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, block, true);
  return bytes;
}
