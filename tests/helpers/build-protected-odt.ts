import { createCipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { argon2id } from '@noble/hashes/argon2';
import { unzipSync, zipSync } from 'fflate';

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const seeded = (length: number, seed: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => (at * 29 + seed) & 0xff));
const xmlenc = 'http://www.w3.org/2001/04/xmlenc#';
const generation = `<m:start-key-generation m:start-key-generation-name="${xmlenc}sha256" m:key-size="32"/>`;
const manifestOf = (entries: string): Uint8Array => Buffer.from(`<m:manifest xmlns:m="urn:m" xmlns:l="urn:l">${entries}</m:manifest>`);
const mimetype = Buffer.from('application/vnd.oasis.opendocument.text');

/** An OpenDocument text behind a password as LibreOffice 3.5 to 24.2 saves it: each member of its own, AES-256-CBC. */
export function sealOdt(odt: Uint8Array, password: string): Uint8Array {
  const members: Record<string, Uint8Array> = { mimetype };
  const entries = Object.entries(unzipSync(odt)).flatMap(([name, plain], number) => {
    if (name === 'mimetype' || name.startsWith('META-INF/')) return [];
    const [salt, start] = [seeded(16, number), seeded(16, number + 100)];
    const packed = deflateRawSync(plain);
    const padding = 16 - (packed.length % 16);
    const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(sha256(password), salt, 1_000, 32, 'sha1'), start).setAutoPadding(false);
    members[name] = cipher.update(Buffer.concat([packed, seeded(padding - 1, 9), Buffer.of(padding)]));
    const checksum = base64(sha256(packed.subarray(0, 1_024)));
    return `<m:file-entry m:full-path="${name}" m:size="${plain.length}"><m:encryption-data m:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" m:checksum="${checksum}"><m:algorithm m:algorithm-name="${xmlenc}aes256-cbc" m:initialisation-vector="${base64(start)}"/><m:key-derivation m:key-derivation-name="PBKDF2" m:key-size="32" m:iteration-count="1000" m:salt="${base64(salt)}"/>${generation}</m:encryption-data></m:file-entry>`;
  });
  return zipSync({ ...members, 'META-INF/manifest.xml': manifestOf(entries.join('')) }, { level: 0 });
}

/** An OpenDocument text behind a password as LibreOffice 24.8 and later save it: one package within another, AES-256-GCM, Argon2id. */
export function sealOdtWhole(odt: Uint8Array, password: string): Uint8Array {
  const [salt, nonce] = [seeded(16, 1), seeded(12, 2)];
  const key = argon2id(sha256(password), salt, { t: 1, m: 64, p: 2, dkLen: 32 });
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([nonce, cipher.update(deflateRawSync(odt)), cipher.final(), cipher.getAuthTag()]);
  const entry = `<m:file-entry m:full-path="encrypted-package" m:size="${odt.length}"><m:encryption-data><m:algorithm m:algorithm-name="http://www.w3.org/2009/xmlenc11#aes256-gcm" m:initialisation-vector="${base64(nonce)}"/><m:key-derivation m:key-derivation-name="urn:org:documentfoundation:names:experimental:office:manifest:argon2id" m:key-size="32" l:argon2-iterations="1" l:argon2-memory="64" l:argon2-lanes="2" m:salt="${base64(salt)}"/>${generation}</m:encryption-data></m:file-entry>`;
  return zipSync({ mimetype, 'META-INF/manifest.xml': manifestOf(entry), 'encrypted-package': sealed }, { level: 0 });
}
