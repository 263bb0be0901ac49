/**
 * Packs files into an asar archive, Electron's read-only archive: a header in Chromium's Pickle form, then the files.
 * @param {Readonly<Record<string, string>>} files text by name, all in the top folder
 * @returns {Buffer}
 */
export function packAsar(files) {
  let offset = 0;
  /** @type {Record<string, {size: number, offset: string}>} */
  const entries = {};
  const bodies = Object.entries(files).map(([name, text]) => {
    const body = Buffer.from(text);
    entries[name] = { size: body.length, offset: String(offset) };
    offset += body.length;
    return body;
  });
  return Buffer.concat([headerOf(JSON.stringify({ files: entries })), ...bodies]);
}

/** @param {string} json */
function headerOf(json) {
  const text = Buffer.from(json);
  const padded = Math.ceil(text.length / 4) * 4;
  const header = Buffer.alloc(16 + padded);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(8 + padded, 4);
  header.writeUInt32LE(4 + padded, 8);
  header.writeUInt32LE(text.length, 12);
  text.copy(header, 16);
  return header;
}
