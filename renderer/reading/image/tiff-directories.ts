import { ReadError } from '../outcome.ts';

/** The tags of one picture in a TIFF file: lists of numbers, or bytes, by `t` and the tag's number. */
export type TiffDirectory = Record<string, readonly number[] | Uint8Array>;

/** Tags that decoding needs (TIFF 6.0, appendix A); others, such as those of camera makers, are passed over. */
const wanted: ReadonlySet<number> = new Set([
  254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 292, 293, 317, 320, 322, 323, 324, 325, 338, 339, 347, 512, 513, 514,
  515, 519, 520, 521, 530,
]);
/** Bytes of a value, by its type; types with fractions are not wanted. */
const sizes: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 7: 1 };
const mostValues = 200_000;
const mostEntries = 400;

/**
 * The directories of a TIFF file, one a picture, in their order; reduced copies (thumbnails) left out.
 * @throws ReadError `damaged` where they run in a circle or out of the file, `too-large` beyond a number of pages.
 */
export function listTiffDirectories(bytes: Uint8Array, mostPages: number): readonly TiffDirectory[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const directories: TiffDirectory[] = [];
  const seen = new Set<number>();
  try {
    for (let at = view.getUint32(4, little); at !== 0; ) {
      if (seen.has(at)) throw new ReadError('damaged', 'TIFF directories in a circle');
      if (seen.size >= 2 * mostPages || directories.length >= mostPages) throw new ReadError('too-large', `more than ${mostPages} pages`);
      seen.add(at);
      const count = view.getUint16(at, little);
      if (count > mostEntries) throw new ReadError('damaged', 'TIFF directory beyond reason');
      const directory = readDirectory(view, at + 2, count, little);
      if (((directory.t254?.[0] ?? 0) & 1) === 0) directories.push(directory);
      at = view.getUint32(at + 2 + count * 12, little);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // A file that was cut off still has the pages before.
    if (directories.length === 0) throw new ReadError('damaged', 'TIFF without a directory');
  }
  return directories;
}

function readDirectory(view: DataView, start: number, count: number, little: boolean): TiffDirectory {
  const directory: TiffDirectory = {};
  for (let index = 0; index < count; index += 1) {
    const at = start + index * 12;
    const tag = view.getUint16(at, little);
    const type = view.getUint16(at + 2, little);
    const values = view.getUint32(at + 4, little);
    const size = sizes[type];
    if (!wanted.has(tag) || size === undefined || values === 0) continue;
    if (type !== 7 && values > mostValues) throw new ReadError('damaged', 'TIFF tag beyond reason');
    const from = values * size <= 4 ? at + 8 : view.getUint32(at + 8, little);
    if (from + values * size > view.byteLength) throw new RangeError('tag outside the file');
    directory[`t${tag}`] =
      size === 1
        ? new Uint8Array(view.buffer, view.byteOffset + from, values)
        : Array.from({ length: values }, (_, each) =>
            size === 2 ? view.getUint16(from + each * 2, little) : view.getUint32(from + each * 4, little),
          );
  }
  return directory;
}
