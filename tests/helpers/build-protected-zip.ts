import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';

const bytesOf = (value: number, size: number): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
};

interface Sealed {
  readonly data: Buffer;
  readonly method: number;
  readonly extra: Buffer;
}

/** A ZIP file (PKWARE APPNOTE) whose members were sealed by `seal`, which gets the packed bytes and the member's check sum. */
function buildZip(members: Readonly<Record<string, Uint8Array>>, seal: (packed: Buffer, crc: number) => Sealed): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, plain] of Object.entries(members)) {
    const crc = crc32(plain);
    const { data, method, extra } = seal(deflateRawSync(plain), crc);
    // Flags: a password, and a name in UTF-8.
    const head = [bytesOf(20, 2), bytesOf(0x801, 2), bytesOf(method, 2), bytesOf(0, 4), bytesOf(crc, 4), bytesOf(data.length, 4)];
    const named = [bytesOf(plain.length, 4), bytesOf(Buffer.byteLength(name), 2), bytesOf(extra.length, 2)];
    const local = Buffer.concat([bytesOf(0x04034b50, 4), ...head, ...named, Buffer.from(name), extra, data]);
    directory.push(
      Buffer.concat([
        bytesOf(0x02014b50, 4),
        bytesOf(20, 2),
        ...head,
        ...named,
        Buffer.alloc(10),
        bytesOf(offset, 4),
        Buffer.from(name),
        extra,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = bytesOf(directory.length, 2);
  const end = [bytesOf(0x06054b50, 4), Buffer.alloc(4), count, count, bytesOf(listed.length, 4), bytesOf(offset, 4), Buffer.alloc(2)];
  return new Uint8Array(Buffer.concat([...parts, listed, ...end]));
}

/** A ZIP file behind AES-256 as 7-Zip and WinZip save it (AE-2). */
export function buildAesZip(members: Readonly<Record<string, Uint8Array>>, password: string): Uint8Array {
  return buildZip(members, (packed) => {
    const salt = Buffer.from(Array.from({ length: 16 }, (_, at) => at * 11));
    const keys = pbkdf2Sync(password, salt, 1_000, 66, 'sha1');
    const cipher = createCipheriv('aes-256-ecb', keys.subarray(0, 32), null).setAutoPadding(false);
    const body = Buffer.from(packed);
    for (let at = 0; at < body.length; at += 16) {
      const stream = cipher.update(Buffer.concat([bytesOf(at / 16 + 1, 4), Buffer.alloc(12)]));
      for (let index = at; index < Math.min(at + 16, body.length); index += 1) body[index] = (body[index] ?? 0) ^ (stream[index - at] ?? 0);
    }
    const seal = createHmac('sha1', keys.subarray(32, 64)).update(body).digest().subarray(0, 10);
    const extra = Buffer.concat([bytesOf(0x9901, 2), bytesOf(7, 2), bytesOf(2, 2), Buffer.from('AE'), Buffer.from([3]), bytesOf(8, 2)]);
    return { data: Buffer.concat([salt, keys.subarray(64), body, seal]), method: 99, extra };
  });
}

/** A ZIP file behind the traditional encryption of PKZIP; `password` as the bytes that a program made of it. */
export function buildCipherZip(members: Readonly<Record<string, Uint8Array>>, password: Uint8Array): Uint8Array {
  return buildZip(members, (packed, crc) => {
    const update = (old: number, byte: number): number => (crc32(Buffer.of(byte), (old ^ 0xffffffff) >>> 0) ^ 0xffffffff) >>> 0;
    let [first, second, third] = [0x12345678, 0x23456789, 0x34567890];
    const stir = (byte: number): void => {
      first = update(first, byte);
      second = (Math.imul((second + (first & 0xff)) >>> 0, 134_775_813) + 1) >>> 0;
      third = update(third, second >>> 24);
    };
    for (const byte of password) stir(byte);
    const plain = Buffer.concat([Buffer.alloc(11, 7), Buffer.of(crc >>> 24), packed]);
    const data = plain.map((byte) => {
      const key = (third & 0xffff) | 2;
      const sealed = byte ^ ((Math.imul(key, key ^ 1) >>> 8) & 0xff);
      stir(byte);
      return sealed;
    });
    return { data: Buffer.from(data), method: 8, extra: Buffer.alloc(0) };
  });
}
