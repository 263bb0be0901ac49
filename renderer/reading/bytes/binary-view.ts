/** Little-endian reads that never leave the bytes: null instead of a RangeError. */
export function readUint16(bytes: Uint8Array, at: number): number | null {
  const low = bytes[at];
  const high = bytes[at + 1];
  return low === undefined || high === undefined ? null : low | (high << 8);
}

/** Unsigned 32-bit little-endian, null past the end. */
export function readUint32(bytes: Uint8Array, at: number): number | null {
  const low = readUint16(bytes, at);
  const high = readUint16(bytes, at + 2);
  return low === null || high === null ? null : low + high * 0x10000;
}

/** Whether the bytes at an offset are these. */
export function hasBytes(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((value, index) => bytes[at + index] === value);
}

/** Bytes as ISO 8859-1, for signatures and names. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  for (let at = from; at < Math.min(to, bytes.length); at += 1) text += String.fromCharCode(bytes[at] as number);
  return text;
}
