/** Opens a package with the right password; null with a wrong one. */
export type Unlock = (password: string, pack: Uint8Array) => Uint8Array | null;

/** Text in UTF-16LE, as Office hashes passwords. */
export function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
