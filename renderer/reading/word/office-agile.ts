import { cbc } from '@noble/ciphers/aes.js';
import { sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import { decodeBase64 } from '../bytes/decode-base64.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { childElement, descendants, parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { encodeUtf16, type Unlock } from './office-password.ts';

type Hash = (bytes: Uint8Array) => Uint8Array;

const hashes: Readonly<Record<string, Hash>> = { SHA1: sha1, SHA256: sha256, SHA384: sha384, SHA512: sha512 };
const segmentSize = 4_096;
const mostSpins = 10_000_000;

/** Block keys of [MS-OFFCRYPTO] 2.3.4.13. */
const verifierInput = [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79];
const verifierValue = [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e];
const keyValue = [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6];

interface Parameters {
  readonly salt: Uint8Array;
  readonly hash: Hash;
  readonly keySize: number;
  readonly blockSize: number;
}

/** Agile encryption ([MS-OFFCRYPTO] 2.3.4.10 to 15), of Office 2010 and later; null for ciphers other than AES-CBC. */
export function unlockAgile(xml: string): Unlock | null {
  const root = parseXml(xml);
  const data = readParameters(childElement(root, 'keyData'));
  const encryptor = descendants(root, 'encryptedKey')[0];
  const own = readParameters(encryptor);
  if (data === null || own === null || encryptor === undefined) return null;
  const spins = Number(encryptor.attributes.spinCount);
  if (!(spins >= 0 && spins <= mostSpins)) return null;
  const part = (name: string): Uint8Array => decodeBase64(encryptor.attributes[name] ?? '');
  return (password, pack) => {
    const spun = spin(own, password, spins);
    const open = (block: readonly number[], name: string): Uint8Array =>
      decrypt(sized(own.hash(joinBytes(spun, Uint8Array.from(block))), own.keySize), sized(own.salt, own.blockSize), part(name));
    const expected = own.hash(open(verifierInput, 'encryptedVerifierHashInput').subarray(0, own.salt.length));
    const stated = open(verifierValue, 'encryptedVerifierHashValue').subarray(0, expected.length);
    if (!expected.every((byte, at) => byte === stated[at])) return null;
    return decryptSegments(data, open(keyValue, 'encryptedKeyValue').subarray(0, data.keySize), pack.subarray(8));
  };
}

function readParameters(element: XmlElement | undefined): Parameters | null {
  const { saltValue = '', hashAlgorithm = '', keyBits, blockSize, cipherAlgorithm, cipherChaining } = element?.attributes ?? {};
  const hash = hashes[hashAlgorithm];
  const keySize = Number(keyBits) / 8;
  if (hash === undefined || cipherAlgorithm !== 'AES' || cipherChaining !== 'ChainingModeCBC') return null;
  if (![16, 24, 32].includes(keySize) || Number(blockSize) !== 16) return null;
  return { salt: decodeBase64(saltValue), hash, keySize, blockSize: 16 };
}

function spin({ salt, hash }: Parameters, password: string, spins: number): Uint8Array {
  let value = hash(joinBytes(salt, encodeUtf16(password)));
  const input = new Uint8Array(4 + value.length);
  const view = new DataView(input.buffer);
  for (let round = 0; round < spins; round += 1) {
    view.setUint32(0, round, true);
    input.set(value, 4);
    value = hash(input);
  }
  return value;
}

/** The package in segments, each with its own starting vector. */
function decryptSegments({ salt, hash, blockSize }: Parameters, key: Uint8Array, cipher: Uint8Array): Uint8Array {
  const plain = new Uint8Array(cipher.length);
  for (let at = 0; at + blockSize <= cipher.length; at += segmentSize) {
    const number = new Uint8Array(4);
    new DataView(number.buffer).setUint32(0, at / segmentSize, true);
    plain.set(decrypt(key, sized(hash(joinBytes(salt, number)), blockSize), cipher.subarray(at, at + segmentSize)), at);
  }
  return plain;
}

function decrypt(key: Uint8Array, start: Uint8Array, cipher: Uint8Array): Uint8Array {
  return cbc(key, start, { disablePadding: true }).decrypt(cipher.subarray(0, cipher.length - (cipher.length % 16)));
}

/** Cut to a size, or filled up with 0x36. */
function sized(bytes: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size).fill(0x36);
  result.set(bytes.subarray(0, size));
  return result;
}
