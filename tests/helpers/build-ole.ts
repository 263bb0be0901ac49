/** Streams and storages of a compound file, by name. */
export interface OleContent {
  readonly [name: string]: Uint8Array | OleContent;
}

interface Entry {
  readonly name: string;
  readonly type: 1 | 2 | 5;
  readonly bytes: Uint8Array;
  child: number;
  right: number;
}

const sectorSize = 512;
const free = 0xffffffff;
const endOfChain = 0xfffffffe;
const tableSector = 0xfffffffd;

/** A compound file ([MS-CFB]) whose streams all lie in sectors of their own. */
export function buildOle(content: OleContent): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: 5, bytes: new Uint8Array(), child: free, right: free }];
  const add = (members: OleContent): number => {
    let next = free;
    for (const [name, value] of Object.entries(members).reverse()) {
      const isStream = value instanceof Uint8Array;
      const child = isStream ? free : add(value);
      entries.push({ name, type: isStream ? 2 : 1, bytes: isStream ? value : new Uint8Array(), child, right: next });
      next = entries.length - 1;
    }
    return next;
  };
  (entries[0] as Entry).child = add(content);

  const sectorsOf = (length: number): number => Math.ceil(length / sectorSize);
  const directorySize = sectorsOf(entries.length * 128);
  const dataSize = entries.reduce((sum, { bytes }) => sum + sectorsOf(bytes.length), 0);
  let tableSize = 1;
  while (tableSize * 128 < tableSize + directorySize + dataSize) tableSize += 1;
  const total = tableSize + directorySize + dataSize;
  const file = new Uint8Array(sectorSize * (total + 1)).fill(0);
  const view = new DataView(file.buffer);
  const links: number[] = Array.from({ length: tableSize }, () => tableSector);
  const chain = (count: number): number => {
    const start = links.length;
    for (let index = 0; index < count; index += 1) links.push(index === count - 1 ? endOfChain : start + index + 1);
    return count === 0 ? endOfChain : start;
  };

  const directoryAt = chain(directorySize);
  entries.forEach((entry, at) => {
    const start = chain(sectorsOf(entry.bytes.length));
    file.set(entry.bytes, sectorSize * (start === endOfChain ? 1 : start + 1));
    writeEntry(view, sectorSize * (directoryAt + 1) + at * 128, entry, start);
  });
  writeHeader(view, tableSize, directoryAt);
  for (let index = 0; index < tableSize * 128; index += 1) view.setUint32(sectorSize + index * 4, links[index] ?? free, true);
  return file;
}

function writeEntry(view: DataView, at: number, { name, type, bytes, child, right }: Entry, start: number): void {
  for (let index = 0; index < name.length; index += 1) view.setUint16(at + index * 2, name.charCodeAt(index), true);
  view.setUint16(at + 64, name.length * 2 + 2, true);
  view.setUint8(at + 66, type);
  view.setUint32(at + 68, free, true);
  view.setUint32(at + 72, right, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, bytes.length, true);
}

function writeHeader(view: DataView, tableSize: number, directoryAt: number): void {
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, at) => {
    view.setUint8(at, byte);
  });
  view.setUint16(26, 3, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tableSize, true);
  view.setUint32(48, directoryAt, true);
  // Shorter streams than this would lie in the small sectors of another stream: none do.
  view.setUint32(56, 0, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, index < tableSize ? index : free, true);
}
