import UTIF from 'utif2';
import { inflateWithin } from '../bytes/inflate-within.ts';
import { ReadError } from '../outcome.ts';
import { decodeFax } from './decode-fax.ts';
import { type GrayImage, grayFromRgba, turnGray } from './gray-image.ts';
import { listTiffDirectories, type TiffDirectory } from './tiff-directories.ts';

const mostPixels = 120_000_000;
/** Compressions of scanners, fax machines and offices (TIFF 6.0, section 8; Adobe deflate): those of cameras are not for paper. */
const compressions: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 32_773, 32_946]);
/** Group 4 of the ITU (T.6), as scanners and fax machines pack pages. */
const fax = 4;
const deflated: ReadonlySet<number> = new Set([8, 32_946]);
/** Quarter turns clockwise that set a picture upright, by its orientation; mirrored ones do not come from paper. */
const turns: Readonly<Record<number, number>> = { 3: 2, 6: 1, 8: 3 };

/**
 * The pages of a TIFF file, each decoded when it is asked for; null for one that cannot be decoded here.
 * @throws ReadError `damaged` or `too-large`, see {@link listTiffDirectories}.
 */
export function openTiff(bytes: Uint8Array, mostPages: number): readonly (() => GrayImage | null)[] {
  const own = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  return listTiffDirectories(own, mostPages).map((directory) => () => decodePage(own, directory));
}

function decodePage(bytes: Uint8Array, directory: TiffDirectory): GrayImage | null {
  const [width, height] = [directory.t256?.[0] ?? 0, directory.t257?.[0] ?? 0];
  const samples = directory.t277?.[0] ?? 1;
  const compression = directory.t259?.[0] ?? 1;
  if (width === 0 || height === 0 || samples > 8 || !compressions.has(compression)) return null;
  if (width * height > mostPixels) throw new ReadError('too-large', `a page of ${width} × ${height} points`);
  const within = keepWithin(bytes.length, directory);
  if (compression === fax && directory.t322 === undefined) return turnPage(drawFax(bytes, within, width, height), directory);
  const plain = deflated.has(compression) ? inflateStrips(bytes, within, width * height * samples * 2) : { bytes, directory: within };
  const picture = { ...plain.directory } as unknown as UTIF.IFD;
  try {
    UTIF.decodeImage(plain.bytes.buffer as ArrayBuffer, picture);
    return turnPage(grayFromRgba(width, height, UTIF.toRGBA8(picture)), directory);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    return null;
  }
}

const turnPage = (picture: GrayImage, directory: TiffDirectory): GrayImage => turnGray(picture, turns[directory.t274?.[0] ?? 1] ?? 0);

/** A fax page, strip by strip: the decoder of the library may take minutes over a damaged one. */
function drawFax(bytes: Uint8Array, directory: TiffDirectory, width: number, height: number): GrayImage {
  const data = new Uint8Array(width * height).fill(255);
  const rowsPerStrip = Math.max(1, directory.t278?.[0] ?? height);
  const lowestFirst = directory.t266?.[0] === 2;
  // Points of value 1 are black, unless the page says that 0 is (PhotometricInterpretation).
  const [black, white] = directory.t262?.[0] === 1 ? [255, 0] : [0, 255];
  Array.from(directory.t273 ?? []).forEach((offset, strip) => {
    const rows = Math.min(rowsPerStrip, height - strip * rowsPerStrip);
    if (rows <= 0) return;
    const packed = bytes.subarray(offset, offset + (directory.t279?.[strip] ?? 0));
    const points = decodeFax({ bytes: packed, width, rows, lowestFirst });
    for (let at = 0; at < points.length; at += 1) data[strip * rowsPerStrip * width + at] = points[at] === 1 ? black : white;
  });
  return { width, height, data };
}

/**
 * Strips and tiles end with the file and share its bytes, whatever they declare: the decoder would read on without an end. What
 * is still slow, damaged data of older faxes, is ended by the time limit of the worker.
 */
function keepWithin(length: number, directory: TiffDirectory): TiffDirectory {
  const cut = (offsets: TiffDirectory[string] = [], counts: TiffDirectory[string] = []): readonly number[] => {
    let left = length;
    return Array.from(offsets, (offset, at) => {
      const count = Math.max(0, Math.min(counts[at] ?? length, length - offset, left));
      left -= count;
      return count;
    });
  };
  return { ...directory, t279: cut(directory.t273, directory.t279), t325: cut(directory.t324, directory.t325) };
}

/** The strips or tiles of a deflated page unpacked within a limit: the decoder itself knows none. */
function inflateStrips(bytes: Uint8Array, directory: TiffDirectory, limit: number): { bytes: Uint8Array; directory: TiffDirectory } {
  const [offsets, counts] = directory.t322 === undefined ? (['t273', 't279'] as const) : (['t324', 't325'] as const);
  const strips = Array.from(directory[offsets] ?? [], (offset, at) => {
    const packed = bytes.subarray(offset + 2, offset + (directory[counts]?.[at] ?? 0));
    return inflateWithin(packed, limit, 'TIFF strip');
  });
  const starts: number[] = [];
  let length = 8;
  for (const strip of strips) {
    starts.push(length);
    length += strip.length;
  }
  if (length > limit + 8) throw new ReadError('too-large', 'TIFF unpacks beyond its picture');
  const whole = new Uint8Array(length);
  whole.set(bytes.subarray(0, 8));
  for (const [at, strip] of strips.entries()) whole.set(strip, starts[at]);
  return { bytes: whole, directory: { ...directory, t259: [1], [offsets]: starts, [counts]: strips.map((strip) => strip.length) } };
}
