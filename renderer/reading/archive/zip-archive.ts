import { hasBytes, readUint16, readUint32 } from '../bytes/binary-view.ts';
import { inflateWithin } from '../bytes/inflate-within.ts';
import type { ReadLimits } from '../limits.ts';
import { ReadError } from '../outcome.ts';
import { decodeName } from './decode-name.ts';
import { openMember } from './open-member.ts';

interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly extra: Uint8Array;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** Bytes that may still be unpacked; one for a file and everything within it, so that nesting cannot multiply it. */
export interface UnpackBudget {
  remaining: number;
}

/** A ZIP file whose members are unpacked one at a time, on demand, within a budget. */
export interface ZipArchive {
  /** Member names in the order of the directory, folders left out, `/` as separator. */
  readonly names: readonly string[];
  readonly encrypted: boolean;
  /** The member's bytes, null when there is none of that name. */
  read(name: string): Uint8Array | null;
}

const endOfDirectory = [0x50, 0x4b, 0x05, 0x06];
const directoryEntry = [0x50, 0x4b, 0x01, 0x02];
const localEntry = [0x50, 0x4b, 0x03, 0x04];

/** General purpose flags (PKWARE APPNOTE 4.4.4). */
const flag = { encrypted: 0x1, sizesAfter: 0x8, strong: 0x40, utf8: 0x800 };

/**
 * Opens a ZIP file by its central directory (PKWARE APPNOTE 4.3.12); members behind a password open with it.
 * @throws ReadError `damaged` without a directory, `too-large` with too many members.
 */
export function openZip(bytes: Uint8Array, budget: UnpackBudget, limits: ReadLimits, password?: string): ZipArchive {
  const entries = listEntries(bytes, limits.maxMembers);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    encrypted: entries.some(isEncrypted),
    read(name) {
      const entry = byName.get(name);
      return entry === undefined ? null : unpack(bytes, entry, budget, password);
    },
  };
}

function listEntries(bytes: Uint8Array, maxMembers: number): readonly ZipEntry[] {
  const end = findEnd(bytes);
  if (end === null) throw new ReadError('damaged', 'ZIP without a central directory');
  const directorySize = readUint32(bytes, end + 12) ?? 0;
  const directoryOffset = readUint32(bytes, end + 16) ?? 0;
  // Bytes before the archive shift every offset by as much.
  const shift = Math.max(0, end - directorySize - directoryOffset);
  let at = directoryOffset === 0xffffffff ? findFirstEntry(bytes, end) : directoryOffset + shift;
  const base = directoryOffset === 0xffffffff ? 0 : shift;
  const entries: ZipEntry[] = [];
  while (at < end && hasBytes(bytes, directoryEntry, at)) {
    if (entries.length >= maxMembers) throw new ReadError('too-large', 'ZIP with too many members');
    const nameLength = readUint16(bytes, at + 28) ?? 0;
    const extraLength = readUint16(bytes, at + 30) ?? 0;
    const commentLength = readUint16(bytes, at + 32) ?? 0;
    const flags = readUint16(bytes, at + 8) ?? 0;
    const extraAt = at + 46 + nameLength;
    const extra = bytes.subarray(extraAt, extraAt + extraLength);
    const name = decodeName({
      bytes: bytes.subarray(at + 46, extraAt),
      extra,
      utf8: (flags & flag.utf8) !== 0,
      host: bytes[at + 5] ?? 0,
    });
    if (!name.endsWith('/')) {
      entries.push({
        name,
        flags,
        extra,
        method: readUint16(bytes, at + 10) ?? 0,
        time: readUint16(bytes, at + 12) ?? 0,
        crc: readUint32(bytes, at + 16) ?? 0,
        packedSize: readUint32(bytes, at + 20) ?? 0,
        size: readUint32(bytes, at + 24) ?? 0,
        offset: (readUint32(bytes, at + 42) ?? 0) + base,
      });
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (entries.length === 0) throw new ReadError('damaged', 'ZIP without members');
  return entries;
}

function findEnd(bytes: Uint8Array): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes[at] === 0x50 && hasBytes(bytes, endOfDirectory, at)) return at;
  }
  return null;
}

function findFirstEntry(bytes: Uint8Array, end: number): number {
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0x50 && hasBytes(bytes, directoryEntry, at)) return at;
  return end;
}

const isEncrypted = ({ flags }: ZipEntry): boolean => (flags & flag.encrypted) !== 0;

function unpack(bytes: Uint8Array, entry: ZipEntry, budget: UnpackBudget, password: string | undefined): Uint8Array {
  if (entry.size > budget.remaining) throw new ReadError('too-large', 'ZIP unpacks beyond the limit');
  if (!hasBytes(bytes, localEntry, entry.offset)) throw new ReadError('damaged', 'ZIP member without its header');
  const start = entry.offset + 30 + (readUint16(bytes, entry.offset + 26) ?? 0) + (readUint16(bytes, entry.offset + 28) ?? 0);
  const packed = bytes.subarray(start, start + entry.packedSize);
  const inflate = (data: Uint8Array, method: number): Uint8Array => {
    const unpacked = method === 0 ? data : method === 8 ? inflateWithin(data, budget.remaining, 'ZIP member') : null;
    if (unpacked === null) throw new ReadError('unsupported-format', `ZIP compression method ${method}`);
    return unpacked;
  };
  const { flags, time, crc } = entry;
  const check = (flags & flag.sizesAfter) === 0 ? crc >>> 24 : time >>> 8;
  const strong = (flags & flag.strong) !== 0;
  const unpacked = isEncrypted(entry)
    ? openMember({ packed, method: entry.method, extra: entry.extra, crc, check, strong }, password, inflate)
    : inflate(packed, entry.method);
  budget.remaining -= unpacked.length;
  return unpacked;
}
