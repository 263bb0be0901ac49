import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../../renderer/reading/archive/open-archive.ts';

const pack = (names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8(name)])));
const namesIn = (archive: string, names: readonly string[]): readonly string[] | undefined =>
  openArchive(archive, pack(names))?.map((file) => file.name);

describe('openArchive', () => {
  test('lists files and folders as they lie, without hidden ones', () => {
    expect(namesIn('x.zip', ['a.pdf', 'dupont/cv.pdf', '.hidden', '__MACOSX/._a.pdf'])).toEqual(['a.pdf', 'dupont/cv.pdf']);
  });

  test('looks through a folder that only wraps the applications', () => {
    expect(namesIn('cvs.zip', ['cvs/a.pdf', 'cvs/b.pdf'])).toEqual(['a.pdf', 'b.pdf']);
    expect(namesIn('x.zip', ['cvs/a.pdf', 'cvs/dupont/b.pdf'])).toEqual(['a.pdf', 'dupont/b.pdf']);
  });

  test('keeps the one folder of one application', () => {
    expect(namesIn('x.zip', ['dupont/cv.pdf', 'dupont/lettre.pdf'])).toEqual(['dupont/cv.pdf', 'dupont/lettre.pdf']);
  });

  test('unpacks a member on demand', async () => {
    const [file] = openArchive('x.zip', pack(['a.txt'])) ?? [];
    expect(await file?.read()).toEqual(strToU8('a.txt'));
  });

  test('gives null for a damaged member and for what is no archive', async () => {
    const bytes = zipSync({ 'a.txt': strToU8('hello '.repeat(100)) });
    bytes.fill(0xff, 35, 38);
    const [file] = openArchive('x.zip', bytes) ?? [];
    expect(await file?.read()).toBeNull();
    expect(openArchive('x.zip', strToU8('no archive'))).toBeNull();
  });
});
