import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { resolveAsset } from '../../../../main/scheme/resolve-asset.ts';

const folder = `${sep}app${sep}renderer`;

test('finds a file below the folder', () => {
  expect(resolveAsset(folder, 'app://tamis/assets/a%20b.js?x#y')).toBe(`${folder}${sep}assets${sep}a b.js`);
});

test.each([
  'app://tamis/../main/index.js',
  'app://tamis/%2e%2e/main/index.js',
  'app://tamis/%2e%2e%2fmain/index.js',
  'app://tamis/..%5cmain',
  'app://tamis/a%00.js',
  'app://tamis/%E0%A4%A',
  'app://tamis/',
  'nonsense',
])('stays inside for %s', (address) => {
  const file = resolveAsset(folder, address);
  if (file !== null) expect(file.startsWith(folder + sep)).toBe(true);
});
