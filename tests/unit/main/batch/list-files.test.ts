import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../../main/batch/list-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'list-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const names = async (): Promise<readonly string[]> => (await listFiles(folder)).map((file) => file.name);

test('lists files at any depth in order, without hidden ones', async () => {
  await mkdir(join(folder, 'dupont', 'annexes'), { recursive: true });
  await mkdir(join(folder, '.git'));
  for (const name of ['b.pdf', 'a.pdf', '.DS_Store', '.git/x', 'dupont/cv.docx', 'dupont/annexes/d.pdf', 'dupont/.tmp']) {
    await writeFile(join(folder, name), name);
  }
  expect(await names()).toEqual(['a.pdf', 'b.pdf', 'dupont/annexes/d.pdf', 'dupont/cv.docx']);
  expect((await listFiles(folder))[0]).toEqual({ path: join(folder, 'a.pdf'), name: 'a.pdf', size: 5 });
});

test('accounts for a link to nothing and does not run in circles', async () => {
  await symlink(join(folder, 'gone'), join(folder, 'broken.pdf'));
  await symlink(folder, join(folder, 'circle'));
  expect(await listFiles(folder)).toEqual([{ path: join(folder, 'broken.pdf'), name: 'broken.pdf', size: 0 }]);
});

test('throws for a folder that is not there', async () => {
  await expect(listFiles(join(folder, 'none'))).rejects.toThrow('ENOENT');
});
