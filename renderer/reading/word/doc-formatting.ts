import { readUint16, readUint32 } from '../bytes/binary-view.ts';

/** Property modifiers of a stretch of text: opcode ([MS-DOC] 2.6) → operand, -1 where the operand is longer than four bytes. */
export type DocProperties = ReadonlyMap<number, number>;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly properties: DocProperties;
  /** Style index of a paragraph; 0 for characters. */
  readonly style: number;
}

/** Properties by offset in the WordDocument stream. */
export interface DocFormatting {
  at(offset: number): { readonly properties: DocProperties; readonly style: number };
}

const pageSize = 512;
const nothing = { properties: new Map<number, number>(), style: 0 };

/**
 * Reads the formatted pages that a bin table names: character ([MS-DOC] 2.8.5, 2.9.33) or paragraph (2.8.6, 2.9.174) ones.
 */
export function readDocFormatting(word: Uint8Array, binTable: Uint8Array, kind: 'characters' | 'paragraphs'): DocFormatting {
  const count = Math.max(0, Math.floor((binTable.length - 4) / 8));
  const stretches: Stretch[] = [];
  for (let index = 0; index < count; index += 1) {
    const page = ((readUint32(binTable, (count + 1) * 4 + index * 4) ?? 0) & 0x3fffff) * pageSize;
    if (page + pageSize <= word.length) stretches.push(...readPage(word.subarray(page, page + pageSize), kind));
  }
  stretches.sort((a, b) => a.from - b.from);
  let last = 0;
  return {
    at(offset) {
      const near = stretches[last];
      if (near === undefined || offset < near.from || offset >= near.to) last = find(stretches, offset);
      const stretch = stretches[last];
      return stretch !== undefined && offset >= stretch.from && offset < stretch.to ? stretch : nothing;
    },
  };
}

function find(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle] as Stretch).from <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readPage(page: Uint8Array, kind: 'characters' | 'paragraphs'): readonly Stretch[] {
  const count = page[pageSize - 1] as number;
  const entrySize = kind === 'characters' ? 1 : 13;
  const stretches: Stretch[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = readUint32(page, index * 4) ?? 0;
    const to = readUint32(page, index * 4 + 4) ?? 0;
    const at = (page[(count + 1) * 4 + index * entrySize] ?? 0) * 2;
    stretches.push({ from, to, ...(at === 0 ? nothing : kind === 'characters' ? readCharacters(page, at) : readParagraph(page, at)) });
  }
  return stretches;
}

function readCharacters(page: Uint8Array, at: number): { properties: DocProperties; style: number } {
  return { properties: readModifiers(page.subarray(at + 1, at + 1 + (page[at] ?? 0))), style: 0 };
}

function readParagraph(page: Uint8Array, at: number): { properties: DocProperties; style: number } {
  const size = page[at] ?? 0;
  const start = size === 0 ? at + 2 : at + 1;
  const length = size === 0 ? (page[at + 1] ?? 0) * 2 : size * 2 - 1;
  return { style: readUint16(page, start) ?? 0, properties: readModifiers(page.subarray(start + 2, start + length)) };
}

/** Splits a list of modifiers ([MS-DOC] 2.2.5.1); what ends early ends the list. */
export function readModifiers(bytes: Uint8Array): DocProperties {
  const properties = new Map<number, number>();
  let at = 0;
  while (at + 2 < bytes.length) {
    const opcode = readUint16(bytes, at) as number;
    at += 2;
    const { size, skip } = operandSize(bytes, at, opcode);
    if (size <= 4 && skip === 0) {
      let value = 0;
      for (let index = 0; index < size; index += 1) value += (bytes[at + index] ?? 0) * 256 ** index;
      properties.set(opcode, value);
    } else properties.set(opcode, -1);
    at += skip + size;
  }
  return properties;
}

function operandSize(bytes: Uint8Array, at: number, opcode: number): { size: number; skip: number } {
  const sizes = [1, 1, 2, 4, 2, 2, -1, 3];
  const size = sizes[opcode >> 13] as number;
  if (size >= 0) return { size, skip: 0 };
  if (opcode === 0xd608) return { size: Math.max(0, (readUint16(bytes, at) ?? 1) - 1), skip: 2 };
  return { size: bytes[at] ?? 0, skip: 1 };
}
