import UTIF from 'utif2';

/** One strip of a fax (ITU-T T.6), and how it is stored in a TIFF. */
export interface FaxStrip {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly rows: number;
  /** True where the first point of a byte is its lowest bit (TIFF 6.0, FillOrder 2). */
  readonly lowestFirst: boolean;
}

/** Code words by their length and value: `1 << length | value`, which no two share. */
type Codes = ReadonlyMap<number, number>;

const keyOf = (word: string): number => Number.parseInt(`1${word}`, 2);
const runCodes: readonly Codes[] = (UTIF as unknown as { decode: { _lens: readonly Record<string, number>[] } }).decode._lens.map(
  (words) => new Map(Object.entries(words).map(([word, length]) => [keyOf(word), length])),
);
const passMode = 10;
const runMode = 11;
/** Modes of T.6, table 1: how far a change lies from the one above it, or another mode. */
const modes: Codes = new Map(
  Object.entries({
    '1': 0,
    '011': 1,
    '000011': 2,
    '0000011': 3,
    '010': -1,
    '000010': -2,
    '0000010': -3,
    '0001': passMode,
    '001': runMode,
  }).map(([word, mode]) => [keyOf(word), mode]),
);
const longestWord = 13;

/** The points of a strip, 1 for black; what stands after damaged bytes stays white. Each step takes a bit, so that it ends. */
export function decodeFax(strip: FaxStrip): Uint8Array {
  const { width, rows } = strip;
  const points = new Uint8Array(width * rows);
  const nextWord = wordReader(strip);
  let above: readonly number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const changes = decodeRow(above, width, nextWord);
    if (changes === null) break;
    for (let at = 0; at < changes.length; at += 2)
      points.fill(1, row * width + (changes[at] as number), row * width + (changes[at + 1] ?? width));
    above = changes;
  }
  return points;
}

/** Reads the next word of some codes; null where none fits or the bytes end. */
function wordReader({ bytes, lowestFirst }: FaxStrip): (codes: Codes) => number | null {
  let at = 0;
  return (codes) => {
    let key = 1;
    for (let length = 1; length <= longestWord; length += 1) {
      const byte = bytes[at >> 3];
      if (byte === undefined) return null;
      key = (key << 1) | ((byte >> (lowestFirst ? at & 7 : 7 - (at & 7))) & 1);
      at += 1;
      const value = codes.get(key);
      if (value !== undefined) return value;
    }
    return null;
  };
}

/** Places where the colour changes on a row, from white; null where the bytes end or are damaged. */
function decodeRow(above: readonly number[], width: number, nextWord: (codes: Codes) => number | null): readonly number[] | null {
  const changes: number[] = [];
  let from = -1;
  while (from < width) {
    const black = changes.length & 1;
    let reference = black;
    while ((above[reference] ?? width) <= from && reference < above.length) reference += 2;
    const mode = nextWord(modes);
    if (mode === null) return null;
    if (mode === passMode) from = above[reference + 1] ?? width;
    else if (mode === runMode) {
      const first = readRun(runCodes[black] as Codes, nextWord);
      const second = readRun(runCodes[1 - black] as Codes, nextWord);
      if (first === null || second === null) return null;
      const start = Math.min(width, Math.max(0, from) + first);
      from = Math.min(width, start + second);
      changes.push(start, from);
    } else {
      from = Math.min(width, Math.max(from, 0, (above[reference] ?? width) + mode));
      changes.push(from);
    }
  }
  return changes;
}

/** A run of one colour: words for multiples of 64 points, then one for the rest. */
function readRun(codes: Codes, nextWord: (codes: Codes) => number | null): number | null {
  let length = 0;
  for (;;) {
    const word = nextWord(codes);
    if (word === null) return null;
    length += word;
    if (word < 64) return length;
  }
}
