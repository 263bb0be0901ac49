import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx, paragraph } from '../../../helpers/build-docx.ts';
import { readBytes, show } from '../../../helpers/show-document.ts';

const text = (content: string) => strToU8(content);

describe('archives', () => {
  it('reads the documents of an archive as one application, in the order of their names', async () => {
    const archive = zipSync({
      'lettre.txt': text('Objet : candidature'),
      'cv.docx': buildDocx({ body: paragraph('Amina') }),
      '__MACOSX/._cv.docx': text('x'),
      '.DS_Store': text('x'),
    });
    const outcome = await readBytes(archive, { name: 'dossier.zip' });
    expect(outcome).toMatchObject({ ok: true, failures: [] });
    expect(outcome.ok && outcome.documents.map((document) => [document.file, ...show(document)])).toEqual([
      ['dossier.zip/cv.docx', 'paragraph: Amina'],
      ['dossier.zip/lettre.txt', 'paragraph: Objet : candidature'],
    ]);
  });

  it('reads names in UTF-8, flagged or not, in the Unicode field, and in the code pages of Windows and of Unix', async () => {
    const packed = (name: readonly number[], host: number, extra: readonly number[] = []): Uint8Array => {
      // fflate writes ASCII names as they are: the bytes of the name are put in afterwards.
      const placeholder = `${'x'.repeat(name.length - 4)}.txt`;
      const archive = zipSync({ [placeholder]: [text('Amina Benali'), { extra: { 28789: Uint8Array.from(extra) } }] });
      const shown = Buffer.from(archive);
      for (const at of [shown.indexOf(placeholder), shown.lastIndexOf(placeholder)]) archive.set(name, at);
      archive[archive.findLastIndex((_, at) => shown.readUInt32LE(Math.min(at, shown.length - 4)) === 0x02014b50) + 5] = host;
      return archive;
    };
    const nameIn = async (bytes: Uint8Array): Promise<string | undefined> => {
      const outcome = await readBytes(bytes, { name: 'a.zip' });
      return outcome.ok ? outcome.documents[0]?.file : undefined;
    };
    const utf8 = [...text('Çaïd É.txt')];
    const ascii = [...text('.txt')];
    expect(await nameIn(zipSync({ 'Çaïd É.txt': text('Amina Benali') }))).toBe('a.zip/Çaïd É.txt');
    expect(await nameIn(packed(utf8, 3))).toBe('a.zip/Çaïd É.txt');
    expect(await nameIn(packed([0x80, 0x61, 0x8b, 0x64, 0x20, 0x90, ...ascii], 0))).toBe('a.zip/Çaïd É.txt');
    expect(await nameIn(packed([0xc7, 0x61, 0xef, 0x64, 0x20, 0xc9, ...ascii], 3))).toBe('a.zip/Çaïd É.txt');
    expect(await nameIn(packed([0x80, 0x61, 0x8b, 0x64, 0x20, 0x90, ...ascii], 0, [1, 0, 0, 0, 0, ...text('Saïd.txt')]))).toBe(
      'a.zip/Saïd.txt',
    );
  });

  it('accounts for members that cannot be read', async () => {
    const outcome = await readBytes(
      zipSync({ 'cv.txt': text('Amina Benali'), 'tableau.bin': new Uint8Array([1, 2, 3, 4, 5, 6, 7, 1, 2, 3]) }),
      { name: 'a.zip' },
    );
    expect(outcome).toMatchObject({ ok: true, failures: [{ file: 'a.zip/tableau.bin', code: 'unsupported-format' }] });
  });

  it('refuses paths that lead out of the archive', async () => {
    const outcome = await readBytes(zipSync({ '../../etc/cv.txt': text('Amina Benali'), 'ok.txt': text('Amina Benali') }), {
      name: 'a.zip',
    });
    expect(outcome).toMatchObject({ ok: true, documents: [{ file: 'a.zip/ok.txt' }], failures: [{ file: 'a.zip/cv.txt' }] });
  });

  it('stops at the limit of unpacked bytes, whatever the archive declares, nested archives included', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(3_000_000).fill(97) });
    const lying = bomb.slice();
    const directory = lying.findLastIndex(
      (_, at) => lying[at] === 0x50 && lying[at + 1] === 0x4b && lying[at + 2] === 1 && lying[at + 3] === 2,
    );
    new DataView(lying.buffer).setUint32(directory + 24, 10, true);
    const limits = { maxUnpackedBytes: 1_000_000 };
    for (const bytes of [
      bomb,
      lying,
      zipSync({ 'inner.zip': zipSync({ 'a.txt': new Uint8Array(900_000).fill(97) }), 'b.txt': new Uint8Array(900_000).fill(98) }),
    ]) {
      const outcome = await readBytes(bytes, { limits });
      expect(outcome.ok ? outcome.failures.map((failure) => failure.code) : [outcome.failure.code]).toEqual(['too-large']);
    }
  });

  it('refuses archives nested too deep, too many members and encrypted members', async () => {
    const nest = (depth: number): Uint8Array =>
      depth === 0 ? text('Amina Benali') : zipSync({ [depth === 1 ? 'cv.txt' : 'in.zip']: nest(depth - 1) });
    expect((await readBytes(nest(3))).ok).toBe(true);
    expect(await readBytes(nest(5))).toMatchObject({ ok: false, failure: { code: 'too-large' } });
    const many = zipSync(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.txt`, text('x')])));
    expect(await readBytes(many, { limits: { maxMembers: 30 } })).toMatchObject({ ok: false, failure: { code: 'too-large' } });
    const locked = zipSync({ 'cv.txt': text('Amina Benali') });
    const directory = locked.findLastIndex(
      (_, at) => locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1 && locked[at + 3] === 2,
    );
    locked[directory + 8] = 1;
    expect(await readBytes(locked)).toMatchObject({ ok: false, failure: { code: 'encrypted' } });
  });
});
