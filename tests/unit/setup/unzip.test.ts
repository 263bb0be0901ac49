import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from '../../../resources/setup/unzip.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unzip-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pack = (level: 0 | 9): string => {
  const path = join(folder, 'x.zip');
  writeFileSync(
    path,
    zipSync({ 'in/a.txt': strToU8('hello '.repeat(500)), 'in/b.txt': strToU8('left out'), empty: strToU8('') }, { level }),
  );
  return path;
};
const place = (name: string): string | null => (name === 'in/b.txt' ? null : join(folder, 'out', name));

test.each([0, 9] as const)('unpacks the chosen files (level %i)', async (level) => {
  await unzip(pack(level), place);
  expect(readFileSync(join(folder, 'out', 'in', 'a.txt'), 'utf8')).toBe('hello '.repeat(500));
  expect(readFileSync(join(folder, 'out', 'empty'), 'utf8')).toBe('');
  expect(() => readFileSync(join(folder, 'out', 'in', 'b.txt'))).toThrow('ENOENT');
});

test('refuses a damaged file and what is no archive', async () => {
  const path = pack(0);
  const bytes = readFileSync(path);
  bytes[100] = 0;
  writeFileSync(path, bytes);
  await expect(unzip(path, place)).rejects.toThrow('damaged');
  writeFileSync(path, 'x'.repeat(100));
  await expect(unzip(path, place)).rejects.toThrow('not a zip archive');
});
