import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from '../../../../main/files/write-atomically.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('replaces a file whole and leaves nothing beside it', async () => {
  const path = join(folder, 'résultats.json');
  await writeFile(path, 'before, and longer');
  await writeAtomically(path, new TextEncoder().encode('after'));
  expect(await readFile(path, 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['résultats.json']);
});

test('says that a write failed and leaves the place as it was', async () => {
  await expect(writeAtomically(join(folder, 'none', 'x.json'), new Uint8Array(1))).rejects.toMatchObject({
    error: { code: 'write-failed', file: 'x.json' },
  });
  await expect(writeAtomically(folder, new Uint8Array(1))).rejects.toMatchObject({
    error: { code: expect.stringMatching(/^(write-failed|access-denied)$/) },
  });
  expect(await readdir(folder)).toEqual([]);
});

const canMount = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0;
test.skipIf(!canMount)('tells that the disk is full and keeps the file there was', async ({ skip }) => {
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) skip('mounting is not permitted here');
  try {
    await writeFile(join(folder, 'x'), 'before');
    await expect(writeAtomically(join(folder, 'x'), new Uint8Array(1_000_000))).rejects.toMatchObject({ error: { code: 'disk-full' } });
    expect(await readFile(join(folder, 'x'), 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['x']);
  } finally {
    spawnSync('umount', [folder]);
  }
});

// /sys takes no new files, not even root's.
test.runIf(process.platform === 'linux')('tells that a folder may not be written', async () => {
  await expect(writeAtomically('/sys/results.json', new Uint8Array(1))).rejects.toMatchObject({ error: { code: 'access-denied' } });
});
