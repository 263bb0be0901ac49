import { buildOle } from './build-ole.ts';

/** A stretch of text with the modifiers of its paragraph or of its characters, as little-endian bytes. */
export interface DocStretch {
  readonly text: string;
  readonly paragraph?: readonly number[];
  readonly characters?: readonly number[];
}

/** A protection of a document: its header at the start of the table stream, and its cipher; flags of the file information block. */
export interface DocSeal {
  readonly header?: Uint8Array;
  readonly encrypt?: (stream: Uint8Array) => Uint8Array;
  readonly flags?: number;
}

/** A Word 97 document ([MS-DOC]) of one piece of two-byte text, with a page of character and one of paragraph formatting. */
export function buildDoc(
  stretches: readonly DocStretch[],
  { headers = '', seal }: { readonly headers?: string; readonly seal?: DocSeal } = {},
): Uint8Array {
  const { header = new Uint8Array(), encrypt = (bytes: Uint8Array) => bytes, flags = 0x0100 } = seal ?? {};
  const word = new Uint8Array(8_192);
  const view = new DataView(word.buffer);
  const tableStream = new Uint8Array(4_096);
  const tableView = new DataView(tableStream.buffer);
  const body = stretches.map((stretch) => stretch.text).join('');
  const text = body + headers;
  const start = 4_096;
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint16(0x0a, 0x0200 | (seal === undefined ? 0 : flags), true);
  view.setUint32(0x0e, header.length, true);
  view.setUint32(0x4c, body.length, true);
  view.setUint32(0x54, headers.length, true);
  for (const [index, character] of [...text].entries()) view.setUint16(start + index * 2, character.charCodeAt(0), true);
  const place = (field: number, offset: number, length: number): void => {
    view.setUint32(field, header.length + offset, true);
    view.setUint32(field + 4, length, true);
  };
  // Piece table: one piece, text at `start`.
  tableStream[0] = 2;
  tableView.setUint32(1, 16, true);
  tableView.setUint32(9, text.length, true);
  tableView.setUint32(15, start, true);
  place(0x1a2, 0, 21);
  // Bin tables: formatted pages 2 (characters) and 3 (paragraphs).
  for (const [field, offset, page] of [
    [0xfa, 100, 2],
    [0x102, 200, 3],
  ] as const) {
    tableView.setUint32(offset, start, true);
    tableView.setUint32(offset + 4, start + text.length * 2, true);
    tableView.setUint32(offset + 8, page, true);
    place(field, offset, 12);
  }
  // Headers: six empty separators, then an even and an odd header.
  for (let index = 0; index < 9; index += 1) tableView.setUint32(300 + index * 4, index < 8 ? 0 : headers.length, true);
  if (headers !== '') place(0xf2, 300, 36);
  writeFormatting(view, 1_024, start, stretches, 'characters');
  writeFormatting(view, 1_536, start, stretches, 'paragraph');
  const table = Uint8Array.from([...header, ...tableStream]);
  const sealed = { word: encrypt(word), table: encrypt(table) };
  sealed.word.set(word.subarray(0, 68));
  sealed.table.set(header);
  return buildOle({ WordDocument: sealed.word, '1Table': sealed.table });
}

function writeFormatting(
  view: DataView,
  page: number,
  start: number,
  stretches: readonly DocStretch[],
  kind: 'characters' | 'paragraph',
): void {
  const size = kind === 'characters' ? 1 : 13;
  let at = start;
  let free = 510;
  for (const [index, stretch] of stretches.entries()) {
    view.setUint32(page + index * 4, at, true);
    at += stretch.text.length * 2;
    const modifiers = stretch[kind] ?? [];
    const content =
      kind === 'characters' ? [modifiers.length, ...modifiers] : [0, Math.ceil((modifiers.length + 2) / 2), 0, 0, ...modifiers];
    free = (free - content.length - 1) & ~1;
    for (const [offset, byte] of content.entries()) view.setUint8(page + free + offset, byte);
    view.setUint8(page + (stretches.length + 1) * 4 + index * size, free / 2);
  }
  view.setUint32(page + stretches.length * 4, at, true);
  view.setUint8(page + 511, stretches.length);
}
