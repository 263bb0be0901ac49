import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold, listWords } from '../../../../renderer/domain/text/fold.ts';
import type { GrayImage } from '../../../../renderer/reading/image/gray-image.ts';
import { openPictures } from '../../../../renderer/reading/image/open-pictures.ts';
import { ReadError } from '../../../../renderer/reading/outcome.ts';
import { scannedLines } from '../../../fixtures/pictures/scanned-lines.ts';
import { buildTiff } from '../../../helpers/build-tiff.ts';
import { nodeEngines } from '../../../helpers/node-engines.ts';
import { readBytes, show } from '../../../helpers/show-document.ts';
import { damage } from '../../../robustness/damage.ts';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/pictures', name)));
/** A white picture with a black corner at the top left. */
const corner: GrayImage = {
  width: 30,
  height: 20,
  data: Uint8Array.from({ length: 600 }, (_, at) => (at % 30 < 10 && at < 150 ? 0 : 255)),
};
const decode = async (bytes: Uint8Array) => Promise.all((await openPictures(bytes, 5, nodeEngines)).map((page) => page()));

describe('TIFF', () => {
  it.each([
    ['plain', {}],
    ['bilevel', { bilevel: true }],
    ['deflated', { deflate: true }],
  ])('decodes %s pages point by point', async (_, options) => {
    expect(await decode(buildTiff([corner, corner], options))).toEqual([corner, corner]);
  });

  it('turns a page as its orientation says', async () => {
    const [page] = await decode(buildTiff([corner], { orientation: 6 }));
    expect([page?.width, page?.height, page?.data[19], page?.data[0]]).toEqual([20, 30, 0, 255]);
  });

  it('refuses pages in a circle, too many of them, and a strip that unpacks beyond its picture', async () => {
    await expect(decode(buildTiff([corner, corner], { circle: true }))).rejects.toMatchObject({ code: 'damaged' });
    await expect(decode(buildTiff(Array.from({ length: 6 }, () => corner)))).rejects.toMatchObject({ code: 'too-large' });
    const bomb = buildTiff([{ width: 3_000, height: 3_000, data: new Uint8Array(9_000_000) }], { deflate: true });
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(4, true);
    view.setUint32(directory + 10, 30, true);
    view.setUint32(directory + 22, 20, true);
    await expect(decode(bomb)).rejects.toMatchObject({ code: 'too-large' });
    view.setUint32(directory + 10, 100_000, true);
    view.setUint32(directory + 22, 100_000, true);
    await expect(decode(bomb)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('fails with a reason without recognition and for what cannot be decoded', async () => {
    const tiff = buildTiff([corner]);
    expect(await readBytes(tiff)).toMatchObject({ ok: false, failure: { code: 'no-text' } });
    const strange = tiff.slice();
    const view = new DataView(strange.buffer);
    view.setUint32(view.getUint32(4, true) + 2 + 3 * 12 + 8, 34_676, true);
    expect(await readBytes(strange, { ocr: true })).toMatchObject({ ok: false, failure: { code: 'unsupported-format' } });
  });
});

describe('damaged pictures', { timeout: 60_000 }, () => {
  const dotted = Uint8Array.from({ length: 40_000 }, (_, at) => ((at * at) % 7 < 3 ? 0 : 255));
  const deflated = buildTiff([{ width: 200, height: 200, data: dotted }], { deflate: true });
  it.each([
    ['deflated TIFF', deflated, 150],
    ['fax', fixture('two-pages-fax.tif'), 60],
    ['HEIC', fixture('two-pages.heic'), 6],
  ])('never break the reader: %s', async (_, sound, variants) => {
    const codes = new Set<string>();
    for (let seed = 1; seed <= variants; seed += 1) {
      await decode(damage(sound, seed)).catch((error: unknown) => {
        if (!(error instanceof ReadError)) throw error;
        codes.add(error.code);
      });
    }
    expect([...codes].filter((code) => code !== 'damaged' && code !== 'too-large')).toEqual([]);
  });
});

describe('pages of several pictures', { timeout: 60_000 }, () => {
  it.each(['two-pages-fax.tif', 'two-pages.heic'])('recognises both pages of %s', async (name) => {
    const outcome = await readBytes(fixture(name), { name, ocr: true });
    const [document] = outcome.ok ? outcome.documents : [];
    expect(document?.pages.map(({ number, origin }) => [number, origin])).toEqual([
      [1, 'ocr'],
      [2, 'ocr'],
    ]);
    const read = listWords(fold(document === undefined ? '' : show(document).join(' ')));
    const expected = listWords(fold(scannedLines.flat().join(' ')));
    expect(expected.filter((word) => !read.includes(word))).toEqual([]);
  });
});
