import { latin1, readUint16, readUint32 } from '../bytes/binary-view.ts';
import { ReadError } from '../outcome.ts';

/** A storage of a compound file ([MS-CFB]), the container of Word 97, Outlook and encrypted Office files: named streams and storages. */
export interface OleFile {
  /** Names of its own streams. */
  readonly names: readonly string[];
  /** Names of the storages within. */
  readonly storages: readonly string[];
  /** The stream's bytes, null when there is none of that name. */
  read(name: string): Uint8Array | null;
  /** The storage of a name, null when there is none. */
  open(name: string): OleFile | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
  /** Indexes of neighbours in the tree of a storage, and of the first entry within. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

const streamType = 2;
const storageType = 1;
const rootType = 5;
const lastSector = 0xfffffffa;

/** @throws ReadError `damaged` when its tables do not hold together. */
export function openOleFile(bytes: Uint8Array): OleFile {
  const shift = readUint16(bytes, 30) ?? 0;
  if (shift !== 9 && shift !== 12) throw new ReadError('damaged', 'compound file with an odd sector size');
  const sectorSize = 1 << shift;
  const sector = (index: number): Uint8Array => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);
  const table = readSectorTable(bytes, sectorSize, sector);
  const chain = (start: number, next: readonly number[], part: (index: number) => Uint8Array, size: number): Uint8Array => {
    const parts: Uint8Array[] = [];
    const seen = new Set<number>();
    for (
      let index = start;
      index < lastSector && !seen.has(index) && parts.length * 64 <= bytes.length;
      index = next[index] ?? lastSector
    ) {
      seen.add(index);
      parts.push(part(index));
    }
    return concatenate(parts, size);
  };
  const directory = chain(readUint32(bytes, 48) ?? lastSector, table, sector, Number.POSITIVE_INFINITY);
  const entries = listEntries(directory);
  const rootEntry = entries.find((entry) => entry.type === rootType);
  const miniStream = rootEntry === undefined ? new Uint8Array() : chain(rootEntry.start, table, sector, rootEntry.size);
  const miniTable = toNumbers(chain(readUint32(bytes, 60) ?? lastSector, table, sector, Number.POSITIVE_INFINITY));
  const cutoff = readUint32(bytes, 56) ?? 4_096;
  const readEntry = (entry: Entry): Uint8Array =>
    entry.size < cutoff
      ? chain(entry.start, miniTable, (index) => miniStream.subarray(index * 64, index * 64 + 64), entry.size)
      : chain(entry.start, table, sector, entry.size);
  const view = (members: readonly Entry[]): OleFile => {
    const find = (type: number, name: string): Entry | undefined => members.find((entry) => entry.type === type && entry.name === name);
    return {
      names: members.filter((entry) => entry.type === streamType).map((entry) => entry.name),
      storages: members.filter((entry) => entry.type === storageType).map((entry) => entry.name),
      read(name) {
        const entry = find(streamType, name);
        return entry === undefined ? null : readEntry(entry);
      },
      open(name) {
        const entry = find(storageType, name);
        return entry === undefined ? null : view(listMembers(entries, entry.child));
      },
    };
  };
  const members = rootEntry === undefined ? [] : listMembers(entries, rootEntry.child);
  // A file whose tree is damaged may still have its streams.
  return view(members.length > 0 ? members : entries);
}

/** The entries of a storage: the tree below its first one. */
function listMembers(entries: readonly Entry[], first: number): readonly Entry[] {
  const members: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    members.push(entry);
    waiting.push(entry.right, entry.left);
  }
  return members;
}

function readSectorTable(bytes: Uint8Array, sectorSize: number, sector: (index: number) => Uint8Array): readonly number[] {
  const locations: number[] = [];
  for (let index = 0; index < 109; index += 1) locations.push(readUint32(bytes, 76 + index * 4) ?? lastSector);
  let next = readUint32(bytes, 68) ?? lastSector;
  const perSector = sectorSize / 4 - 1;
  for (let count = 0; next < lastSector && count < 1_000; count += 1) {
    const numbers = toNumbers(sector(next));
    locations.push(...numbers.slice(0, perSector));
    next = numbers[perSector] ?? lastSector;
  }
  const table: number[] = [];
  for (const location of locations) {
    if (location >= lastSector || table.length * sectorSize > bytes.length + 0x10000) continue;
    for (const number of toNumbers(sector(location))) table.push(number);
  }
  return table;
}

function listEntries(directory: Uint8Array): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const nameLength = Math.min(64, readUint16(directory, at + 64) ?? 0);
    entries.push({
      name: latin1(directory.subarray(at, at + Math.max(0, nameLength - 2)).filter((_, index) => index % 2 === 0)),
      type: directory[at + 66] as number,
      left: readUint32(directory, at + 68) ?? lastSector,
      right: readUint32(directory, at + 72) ?? lastSector,
      child: readUint32(directory, at + 76) ?? lastSector,
      start: readUint32(directory, at + 116) ?? lastSector,
      size: readUint32(directory, at + 120) ?? 0,
    });
  }
  return entries;
}

function toNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(readUint32(bytes, at) as number);
  return numbers;
}

function concatenate(parts: readonly Uint8Array[], size: number): Uint8Array {
  const length = Math.min(
    size,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    if (at >= length) break;
    whole.set(part.subarray(0, length - at), at);
    at += part.length;
  }
  return whole;
}
