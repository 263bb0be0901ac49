import { readUint16, readUint32 } from '../bytes/binary-view.ts';

/** A stretch of text in the WordDocument stream ([MS-DOC] 2.9.177). */
interface DocPiece {
  /** First and last + 1 character position. */
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  /** True for one byte a character, false for two. */
  readonly compressed: boolean;
}

/** A character and where it stands in the stream, for its formatting. */
export interface DocCharacter {
  readonly text: string;
  readonly offset: number;
}

/** The pieces named by the Clx ([MS-DOC] 2.9.38). */
export function readPieces(clx: Uint8Array): readonly DocPiece[] {
  let at = 0;
  while (clx[at] === 1) at += 3 + (readUint16(clx, at + 1) ?? 0);
  if (clx[at] !== 2) return [];
  const plc = clx.subarray(at + 5, at + 5 + (readUint32(clx, at + 1) ?? 0));
  const count = Math.max(0, Math.floor((plc.length - 4) / 12));
  const pieces: DocPiece[] = [];
  for (let index = 0; index < count; index += 1) {
    const location = readUint32(plc, (count + 1) * 4 + index * 8 + 2) ?? 0;
    const compressed = (location & 0x40000000) !== 0;
    const address = location & 0x3fffffff;
    pieces.push({
      from: readUint32(plc, index * 4) ?? 0,
      to: readUint32(plc, index * 4 + 4) ?? 0,
      offset: compressed ? address >> 1 : address,
      compressed,
    });
  }
  return pieces;
}

const ansi = new TextDecoder('windows-1252');

/** The characters between two positions, in order. */
export function* charactersOf(word: Uint8Array, pieces: readonly DocPiece[], from: number, to: number): Generator<DocCharacter> {
  for (const piece of pieces) {
    const step = piece.compressed ? 1 : 2;
    const last = Math.min(to, piece.to);
    for (let position = Math.max(from, piece.from); position < last; position += 1) {
      const offset = piece.offset + (position - piece.from) * step;
      if (offset + step > word.length) break;
      const code = piece.compressed ? (word[offset] as number) : (readUint16(word, offset) as number);
      // Bytes 0x80 to 0x9f are those of Windows-1252 ([MS-DOC] 2.9.73).
      yield { text: piece.compressed && code >= 0x80 ? ansi.decode(Uint8Array.of(code)) : String.fromCharCode(code), offset };
    }
  }
}
