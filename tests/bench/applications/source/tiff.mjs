/** Black and white, PackBits: what an office copier sends. @param {readonly number[]} row bytes of one line of the picture */
function packBits(row) {
  const out = [];
  for (let i = 0; i < row.length; ) {
    let run = 1;
    while (run < 128 && i + run < row.length && row[i + run] === row[i]) run++;
    if (run > 1) {
      out.push(257 - run, row[i] ?? 0);
      i += run;
      continue;
    }
    const from = i;
    while (i < row.length && i - from < 128 && row[i] !== row[i + 1]) i++;
    out.push(i - from - 1, ...row.slice(from, i));
  }
  return out;
}

/** @param {Buffer} png @param {import('@playwright/test').Page} page decodes the picture @returns {Promise<Buffer>} */
export async function tiff(png, page) {
  const { width, height, rows } = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const lines = [];
      for (let y = 0; y < image.height; y++) {
        const line = new Array(Math.ceil(image.width / 8)).fill(0);
        for (let x = 0; x < image.width; x++) {
          if ((data[4 * (y * image.width + x)] ?? 255) < 150) line[x >> 3] |= 0x80 >> (x & 7);
        }
        lines.push(line);
      }
      return { width: image.width, height: image.height, rows: lines };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  const strip = Buffer.from(rows.flatMap(packBits));
  const resolution = 8 + strip.length + (strip.length % 2);
  const entries = [
    [256, 4, width],
    [257, 4, height],
    [258, 3, 1],
    [259, 3, 32773],
    [262, 3, 0],
    [273, 4, 8],
    [277, 3, 1],
    [278, 4, height],
    [279, 4, strip.length],
    [282, 5, resolution],
    [283, 5, resolution],
    [296, 3, 2],
  ];
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  entries.forEach(([tag = 0, type = 0, value = 0], i) => {
    const at = 2 + i * 12;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(type, at + 2);
    directory.writeUInt32LE(1, at + 4);
    directory.writeUInt32LE(value, at + 8);
  });
  const dpi = Buffer.alloc(8);
  dpi.writeUInt32LE(168, 0);
  dpi.writeUInt32LE(1, 4);
  const head = Buffer.from('49492a0000000000', 'hex');
  head.writeUInt32LE(resolution + 8, 4);
  return Buffer.concat([head, strip, Buffer.alloc(strip.length % 2), dpi, directory]);
}
