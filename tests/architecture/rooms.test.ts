import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-files.ts';

const foldersIn = (path: string): readonly string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${path}/${entry.name}`);

const rooms = ['main', 'preload', ...foldersIn('renderer'), ...foldersIn('renderer/domain'), ...foldersIn('resources')];

test('the rooms are those of the architecture', () => {
  const known = ['design', 'domain', 'i18n', 'platform', 'reading', 'screens', 'storage', 'workflows'];
  expect(foldersIn('renderer')).toEqual(known.map((name) => `renderer/${name}`));
});

test.each(rooms)('%s has a README of at most 40 lines', (room) => {
  const file = join(root, room, 'README.md');
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40);
});
