/** A piece of RTF 1.9 syntax. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  /** A control word with its parameter, or a control symbol (`~`, `*`, `-`…). */
  | { readonly kind: 'control'; readonly word: string; readonly value: number | null }
  /** Plain bytes in the current code page. */
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] };

const backslash = 0x5c;
const isLetter = (code: number | undefined): boolean => code !== undefined && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90));
const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;

/** Splits RTF into tokens; `\'hh` comes as bytes, `\binN` data is passed over. Never throws: what ends early ends the tokens. */
export function* tokenizeRtf(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  let plain: number[] = [];
  while (at < bytes.length) {
    const code = bytes[at] as number;
    const escaped = code === backslash ? hexadecimalAt(bytes, at) : null;
    if (escaped !== null) {
      plain.push(escaped);
      at += 4;
      continue;
    }
    if (code !== 0x7b && code !== 0x7d && code !== backslash) {
      if (code !== 0x0d && code !== 0x0a && code !== 0) plain.push(code);
      at += 1;
      continue;
    }
    if (plain.length > 0) yield { kind: 'bytes', bytes: plain };
    plain = [];
    if (code !== backslash) {
      yield { kind: code === 0x7b ? 'open' : 'close' };
      at += 1;
      continue;
    }
    const control = controlAt(bytes, at + 1);
    at = control.end + (control.word === 'bin' ? Math.max(0, control.value ?? 0) : 0);
    yield { kind: 'control', word: control.word, value: control.value };
  }
  if (plain.length > 0) yield { kind: 'bytes', bytes: plain };
}

function hexadecimalAt(bytes: Uint8Array, at: number): number | null {
  if (bytes[at + 1] !== 0x27) return null;
  const value = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
  return Number.isNaN(value) ? null : value;
}

function controlAt(bytes: Uint8Array, start: number): { word: string; value: number | null; end: number } {
  let at = start;
  if (!isLetter(bytes[at])) return { word: String.fromCharCode(bytes[at] ?? 0x20), value: null, end: at + 1 };
  while (isLetter(bytes[at]) && at - start < 32) at += 1;
  const word = String.fromCharCode(...bytes.subarray(start, at));
  const numberStart = at;
  if (bytes[at] === 0x2d && isDigit(bytes[at + 1])) at += 1;
  while (isDigit(bytes[at]) && at - numberStart < 11) at += 1;
  const value = at > numberStart ? Number(String.fromCharCode(...bytes.subarray(numberStart, at))) : null;
  return { word, value, end: bytes[at] === 0x20 ? at + 1 : at };
}
