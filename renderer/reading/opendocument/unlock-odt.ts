import { cbc, gcm } from '@noble/ciphers/aes.js';
import { argon2id } from '@noble/hashes/argon2';
import { sha1 } from '@noble/hashes/legacy';
import { pbkdf2 } from '@noble/hashes/pbkdf2';
import { sha256 } from '@noble/hashes/sha2';
import { openZip, type UnpackBudget, type ZipArchive } from '../archive/zip-archive.ts';
import { decodeBase64 } from '../bytes/decode-base64.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { inflateWithin } from '../bytes/inflate-within.ts';
import { passwordError, protectionError } from '../outcome.ts';
import type { Reading } from '../reading.ts';
import { childElement, descendants, parseXml, type XmlElement } from '../xml/parse-xml.ts';

/** How a member is protected (OpenDocument 1.3, part 2, 4.8; the last of each as LibreOffice 24.8 and later save it). */
interface Protection {
  readonly cipher: 'cbc' | 'gcm';
  readonly start: Uint8Array;
  readonly deriveKey: (password: Uint8Array) => Uint8Array;
  /** Of the first kilobyte of what was packed; GCM needs none, its bytes are signed. */
  readonly checksum: ((plain: Uint8Array) => boolean) | null;
}

const mostRounds = 2_000_000;
const mostArgonKilobytes = 262_144;
/** The member that LibreOffice 24.8 and later put all others into. */
export const wholePackage = 'encrypted-package';
const tag = 16;
const nonce = 12;

/**
 * The files of an OpenDocument text; behind a password, each is decrypted as it is read, or all of them are within one.
 * @throws ReadError `encrypted` without the right password, or for a protection of another kind (Blowfish, of before 2012)
 */
export function openOdt(zip: ZipArchive, { options, budget }: Reading): ZipArchive {
  const manifest = zip.read('META-INF/manifest.xml');
  const entries = manifest === null ? [] : descendants(parseXml(decodeText(manifest)), 'file-entry');
  const sealed = new Map<string, XmlElement>();
  for (const entry of entries) {
    const data = childElement(entry, 'encryption-data');
    if (data !== undefined) sealed.set(entry.attributes['full-path'] ?? '', data);
  }
  const read = (name: string): Uint8Array | null => {
    const bytes = zip.read(name);
    const data = sealed.get(name);
    return bytes === null || data === undefined ? bytes : unlock(bytes, data, options.password, budget);
  };
  const whole = sealed.has(wholePackage) ? read(wholePackage) : null;
  return whole === null ? { ...zip, read } : openZip(whole, budget, options.limits);
}

function unlock(bytes: Uint8Array, data: XmlElement, password: string | undefined, budget: UnpackBudget): Uint8Array {
  const protection = readProtection(data);
  if (protection === null) throw protectionError();
  if (password === undefined) throw passwordError(password);
  const plain = decrypt(bytes, protection, protection.deriveKey(new TextEncoder().encode(password)));
  if (plain === null || protection.checksum?.(plain.subarray(0, 1_024)) === false) throw passwordError(password);
  const unpacked = plain[0] === 0x50 && plain[1] === 0x4b ? plain : inflateWithin(plain, budget.remaining, 'OpenDocument member');
  budget.remaining -= unpacked.length;
  return unpacked;
}

function decrypt(bytes: Uint8Array, { cipher, start }: Protection, key: Uint8Array): Uint8Array | null {
  try {
    if (cipher === 'cbc') {
      const plain = cbc(key, start, { disablePadding: true }).decrypt(bytes.subarray(0, bytes.length - (bytes.length % 16)));
      // Padding of XML Encryption: the last byte says how many were added.
      return plain.subarray(0, plain.length - (plain.at(-1) ?? 0));
    }
    return bytes.length < nonce + tag ? null : gcm(key, bytes.subarray(0, nonce)).decrypt(bytes.subarray(nonce));
  } catch {
    return null;
  }
}

function readProtection(data: XmlElement): Protection | null {
  const algorithm = childElement(data, 'algorithm')?.attributes ?? {};
  const cipher = /#aes\d+-(cbc|gcm)$/u.exec(algorithm['algorithm-name'] ?? '')?.[1] as Protection['cipher'] | undefined;
  const start = decodeBase64(algorithm['initialisation-vector'] ?? '');
  const deriveKey = readDerivation(data);
  const checksum = readChecksum(data);
  if (cipher === undefined || deriveKey === null || (cipher === 'cbc' && (start.length !== 16 || checksum === null))) return null;
  return { cipher, start, deriveKey, checksum: cipher === 'cbc' ? checksum : null };
}

function readDerivation(data: XmlElement): Protection['deriveKey'] | null {
  const derivation = childElement(data, 'key-derivation')?.attributes ?? {};
  const generation = childElement(data, 'start-key-generation')?.attributes['start-key-generation-name'] ?? 'SHA1';
  const digest = /sha256$/iu.test(generation) ? sha256 : /sha1$/iu.test(generation) ? sha1 : null;
  const salt = decodeBase64(derivation.salt ?? '');
  const dkLen = Number(derivation['key-size'] ?? 16);
  if (digest === null || ![16, 24, 32].includes(dkLen) || salt.length < 8) return null;
  const name = derivation['key-derivation-name'] ?? '';
  if (/argon2id$/iu.test(name)) {
    const [t, m, p] = ['iterations', 'memory', 'lanes'].map((part) => Number(derivation[`argon2-${part}`])) as [number, number, number];
    const isSane = t >= 1 && t <= 100 && p >= 1 && p <= 64 && m >= 8 * p && m <= mostArgonKilobytes;
    return isSane ? (password) => argon2id(digest(password), salt, { t, m, p, dkLen }) : null;
  }
  const c = Number(derivation['iteration-count']);
  return /pbkdf2$/iu.test(name) && c >= 1 && c <= mostRounds ? (password) => pbkdf2(sha1, digest(password), salt, { c, dkLen }) : null;
}

function readChecksum({ attributes }: XmlElement): ((plain: Uint8Array) => boolean) | null {
  const type = attributes['checksum-type'] ?? '';
  const expected = decodeBase64(attributes.checksum ?? '');
  const digest = /sha256-1k$/iu.test(type) ? sha256 : /sha1[-/]1k$/iu.test(type) ? sha1 : null;
  if (digest === null || expected.length === 0) return null;
  return (plain) => digest(plain).every((byte, at) => byte === expected[at]);
}
