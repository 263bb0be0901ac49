import { readUint32 } from '../bytes/binary-view.ts';
import { ReadError } from '../outcome.ts';

/** The text that the window of the compression begins with ([MS-OXRTFCP] 2.1.2.1). */
const start =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const compressed = 0x75465a4c;
const stored = 0x414c454d;
const windowSize = 4_096;
const largest = 20_000_000;

/**
 * The RTF of an Outlook message ([MS-OXRTFCP]).
 * @throws ReadError `damaged` for anything else, `too-large` beyond reason.
 */
export function decompressRtf(bytes: Uint8Array): Uint8Array {
  const kind = readUint32(bytes, 8);
  const size = readUint32(bytes, 4) ?? 0;
  if (size > largest) throw new ReadError('too-large', 'message text beyond reason');
  if (kind === stored) return bytes.subarray(16, 16 + size);
  if (kind !== compressed) throw new ReadError('damaged', 'message text in an unknown form');
  const window = new Uint8Array(windowSize);
  for (let index = 0; index < start.length; index += 1) window[index] = start.charCodeAt(index);
  const result = new Uint8Array(size);
  let [from, to, written] = [16, start.length, 0];
  const put = (byte: number): void => {
    if (written < size) result[written] = byte;
    written += 1;
    window[to] = byte;
    to = (to + 1) % windowSize;
  };
  while (from < bytes.length && written < size) {
    const control = bytes[from++] as number;
    for (let bit = 0; bit < 8 && from < bytes.length && written < size; bit += 1) {
      if ((control & (1 << bit)) === 0) put(bytes[from++] as number);
      else {
        const reference = ((bytes[from] as number) << 8) | (bytes[from + 1] ?? 0);
        from += 2;
        const offset = reference >> 4;
        // A reference to where writing stands ends the text.
        if (offset === to) return result.subarray(0, Math.min(written, size));
        for (let index = 0; index < (reference & 15) + 2; index += 1) put(window[(offset + index) % windowSize] as number);
      }
    }
  }
  return result.subarray(0, Math.min(written, size));
}
