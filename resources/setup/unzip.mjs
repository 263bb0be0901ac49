import { closeSync, createReadStream, createWriteStream, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';

/** @typedef {{name: string, method: number, crc: number, packed: number, size: number, offset: number, mode: number}} Entry */

/**
 * Unpacks chosen files of a zip archive (PKWARE APPNOTE 6.3, stored or deflated, without encryption or zip64), checking
 * each one's CRC-32.
 * @param {string} archive
 * @param {(name: string) => string | null} place where a file goes, or null to leave it out
 */
export async function unzip(archive, place) {
  for (const entry of readDirectory(archive)) {
    const target = entry.name.endsWith('/') ? null : place(entry.name);
    if (target !== null) await unpack(archive, entry, target);
  }
}

/**
 * @param {string} archive
 * @returns {Entry[]}
 */
function readDirectory(archive) {
  const handle = openSync(archive, 'r');
  try {
    const { size } = fstatSync(handle);
    const tail = readAt(handle, Math.max(0, size - 65_557), Math.min(size, 65_557));
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0) throw new Error(`${archive} is not a zip archive`);
    const directory = readAt(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    return entriesOf(directory, tail.readUInt16LE(end + 10)).map((entry) => ({ ...entry, offset: dataOffset(handle, entry.offset) }));
  } finally {
    closeSync(handle);
  }
}

/**
 * @param {Buffer} directory
 * @param {number} count
 */
function entriesOf(directory, count) {
  /** @type {Entry[]} */
  const entries = [];
  for (let at = 0; entries.length < count; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
      mode: directory.readUInt32LE(at + 38) >>> 16,
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Start of an entry's data: behind its local header, whose extra field may differ from the directory's.
 * @param {number} handle
 * @param {number} header
 */
function dataOffset(handle, header) {
  const local = readAt(handle, header, 30);
  return header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
}

/**
 * @param {string} archive
 * @param {Entry} entry
 * @param {string} target
 */
async function unpack(archive, entry, target) {
  mkdirSync(dirname(target), { recursive: true });
  const check = crcOf();
  const write = createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 });
  if (entry.packed > 0) {
    const read = createReadStream(archive, { start: entry.offset, end: entry.offset + entry.packed - 1 });
    await (entry.method === 0 ? pipeline(read, check.stream, write) : pipeline(read, createInflateRaw(), check.stream, write));
  } else {
    await pipeline([], write);
  }
  if (check.value() !== entry.crc) throw new Error(`${entry.name} in ${archive} is damaged`);
}

function crcOf() {
  let crc = 0;
  const stream = new Transform({
    transform(chunk, _encoding, done) {
      crc = crc32(chunk, crc);
      done(null, chunk);
    },
  });
  return { stream, value: () => crc };
}

/**
 * @param {number} handle
 * @param {number} position
 * @param {number} length
 */
function readAt(handle, position, length) {
  const bytes = Buffer.alloc(length);
  if (readSync(handle, bytes, 0, length, position) !== length) throw new Error('the zip archive is cut off');
  return bytes;
}
