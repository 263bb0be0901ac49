import { createCipheriv, createHash } from 'node:crypto';
import { buildOle } from './build-ole.ts';

const spins = 1_000;
const sha512 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha512').update(Buffer.concat(parts)).digest();
const sha1 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha1').update(Buffer.concat(parts)).digest();
const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const seeded = (length: number, seed: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => (at * 37 + seed) & 0xff));
const pad = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);

function encrypt(algorithm: string, key: Uint8Array, start: Uint8Array | null, plain: Uint8Array): Buffer {
  const cipher = createCipheriv(algorithm, key, start).setAutoPadding(false);
  return Buffer.concat([cipher.update(pad(plain)), cipher.final()]);
}

/** A DOCX behind a password as Office 2010 and later save it ([MS-OFFCRYPTO] 2.3.4.10, agile: AES-256, SHA-512). */
export function buildAgileDocx(docx: Uint8Array, password: string): Uint8Array {
  const salts = { key: seeded(16, 1), data: seeded(16, 2) };
  const secret = seeded(32, 3);
  const verifier = seeded(16, 4);
  let spun = sha512(salts.key, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < spins; round += 1) spun = sha512(number(round), spun);
  const seal = (block: string, plain: Uint8Array): string =>
    encrypt('aes-256-cbc', sha512(spun, Buffer.from(block, 'hex')).subarray(0, 32), salts.key, plain).toString('base64');
  const common =
    'saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"';
  const xml = `<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${common} saltValue="${salts.data.toString('base64')}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${spins}" ${common} saltValue="${salts.key.toString('base64')}" encryptedVerifierHashInput="${seal('fea7d2763b4b9e79', verifier)}" encryptedVerifierHashValue="${seal('d7aa0f6d3061344e', sha512(verifier))}" encryptedKeyValue="${seal('146e0be7abacd0d6', secret)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const segments: Buffer[] = [number(docx.length), number(0)];
  for (let at = 0; at < docx.length; at += 4_096) {
    const start = sha512(salts.data, number(at / 4_096)).subarray(0, 16);
    segments.push(encrypt('aes-256-cbc', secret, start, docx.subarray(at, at + 4_096)));
  }
  const info = Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]);
  return buildOle({ EncryptionInfo: new Uint8Array(info), EncryptedPackage: new Uint8Array(Buffer.concat(segments)) });
}

/** A DOCX behind a password as Office 2007 saved it ([MS-OFFCRYPTO] 2.3.4.5, standard: AES-128, SHA-1). */
export function buildStandardDocx(docx: Uint8Array, password: string): Uint8Array {
  const salt = seeded(16, 5);
  const verifier = seeded(16, 6);
  let spun = sha1(salt, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < 50_000; round += 1) spun = sha1(number(round), spun);
  const last = sha1(spun, number(0));
  const key = sha1(Buffer.alloc(64, 0x36).map((byte, at) => byte ^ (last[at] ?? 0))).subarray(0, 16);
  const provider = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le');
  const header = Buffer.concat([...[0x24, 0, 0x660e, 0x8004, 128, 24, 0, 0].map(number), provider]);
  const info = Buffer.concat([
    Buffer.from([3, 0, 2, 0, 0x24, 0, 0, 0]),
    number(header.length),
    header,
    number(16),
    salt,
    encrypt('aes-128-ecb', key, null, verifier),
    number(20),
    encrypt('aes-128-ecb', key, null, pad(sha1(verifier))),
  ]);
  const pack = Buffer.concat([number(docx.length), number(0), encrypt('aes-128-ecb', key, null, docx)]);
  return buildOle({ EncryptionInfo: new Uint8Array(info), EncryptedPackage: new Uint8Array(pack) });
}
