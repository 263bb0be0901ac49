import { readUint16 } from '../bytes/binary-view.ts';
import { type DocProperties, readModifiers } from './doc-formatting.ts';

/** What a paragraph style of a Word 97 file gives its text. */
export interface DocStyle {
  /** Points; 0 when no style says. */
  readonly size: number;
  readonly bold: boolean;
  readonly heading: boolean;
  readonly listed: boolean;
}

interface StyleRecord {
  readonly identifier: number;
  readonly base: number;
  readonly paragraph: DocProperties;
  readonly characters: DocProperties;
}

const plain: DocStyle = { size: 0, bold: false, heading: false, listed: false };
/** Built-in style identifiers: headings 1 to 9 and the title ([MS-DOC] 2.9.271). */
const isHeading = (identifier: number): boolean => (identifier >= 1 && identifier <= 9) || identifier === 62;
const sprm = { size: 0x4a43, bold: 0x0835, list: 0x460b };
const noBase = 0xfff;

/** Reads the style sheet ([MS-DOC] 2.9.271); the result gives a style by its index, with what it is based on. */
export function readDocStyles(sheet: Uint8Array): (index: number) => DocStyle {
  const records = listRecords(sheet);
  const known = new Map<number, DocStyle>();
  const resolve = (index: number, depth: number): DocStyle => {
    const record = records[index];
    if (record === undefined || record === null || depth > 20) return plain;
    const cached = known.get(index);
    if (cached !== undefined) return cached;
    const parent = record.base === noBase ? plain : resolve(record.base, depth + 1);
    const size = record.characters.get(sprm.size);
    const bold = record.characters.get(sprm.bold);
    const list = record.paragraph.get(sprm.list);
    const style: DocStyle = {
      size: size === undefined ? parent.size : size / 2,
      bold: boldOf(bold, parent.bold),
      heading: parent.heading || isHeading(record.identifier),
      listed: list === undefined ? parent.listed : list !== 0,
    };
    known.set(index, style);
    return style;
  };
  return (index) => resolve(index, 0);
}

/** A toggle: 0 and 1 stand for themselves, 0x80 for the style's value, 0x81 for its opposite ([MS-DOC] 2.9.327). */
export function boldOf(value: number | undefined, inherited: boolean): boolean {
  if (value === undefined || value === 0x80) return inherited;
  return value === 0x81 ? !inherited : value === 1;
}

function listRecords(sheet: Uint8Array): readonly (StyleRecord | null)[] {
  const headerSize = readUint16(sheet, 0) ?? 0;
  const count = Math.min(4_094, readUint16(sheet, 2) ?? 0);
  const baseSize = readUint16(sheet, 4) ?? 10;
  const records: (StyleRecord | null)[] = [];
  let at = headerSize + 2;
  for (let index = 0; index < count && at + 2 <= sheet.length; index += 1) {
    const size = readUint16(sheet, at) ?? 0;
    const record = sheet.subarray(at + 2, at + 2 + size);
    records.push(size === 0 ? null : readRecord(record, baseSize));
    at += 2 + size + (size % 2);
  }
  return records;
}

function readRecord(record: Uint8Array, baseSize: number): StyleRecord | null {
  const kindAndBase = readUint16(record, 2) ?? 0;
  const nameLength = readUint16(record, baseSize) ?? 0;
  let at = baseSize + 2 + nameLength * 2 + 2;
  const next = (): Uint8Array => {
    const size = readUint16(record, at) ?? 0;
    const part = record.subarray(at + 2, at + 2 + size);
    at += 2 + size + (size % 2);
    return part;
  };
  // Only paragraph styles (kind 1) are looked up: their paragraph modifiers follow their own index.
  if ((kindAndBase & 0xf) !== 1) return null;
  const paragraph = readModifiers(next().subarray(2));
  const characters = readModifiers(next());
  return { identifier: (readUint16(record, 0) ?? 0) & 0xfff, base: kindAndBase >> 4, paragraph, characters };
}
