import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Command } from '../../../../main/batch/command-line.ts';
import { prepareJob } from '../../../../main/batch/job.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'job-'));
  await mkdir(join(folder, 'cvs'));
  await writeFile(join(folder, 'cvs', 'a.pdf'), 'a');
  await writeFile(join(folder, 'cvs.zip'), 'zip');
  await writeFile(join(folder, 'notice.pdf'), 'notice');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const screening = (cvs: string, changes: { vacancy?: string; out?: string } = {}): Command => ({
  kind: 'screen',
  vacancy: join(folder, changes.vacancy ?? 'notice.pdf'),
  cvs: join(folder, cvs),
  out: join(folder, changes.out ?? 'out/deep'),
  options: { asOf: null, locale: 'fr', blind: false, ocr: true },
  profile: null,
});

test('hands out files by id and makes the output folder', async () => {
  const job = await prepareJob(screening('cvs'));
  expect(job.entry).toMatchObject({
    vacancy: { id: '1', name: 'notice.pdf', size: 6 },
    applications: { kind: 'folder', files: [{ id: '2', name: 'a.pdf', size: 1 }] },
    options: { keep: false },
  });
  expect(job.paths.get('2')).toBe(join(folder, 'cvs', 'a.pdf'));
  await writeFile(join(job.out, 'x'), '');
});

test('takes an archive as one file', async () => {
  const job = await prepareJob(screening('cvs.zip'));
  expect(job.entry).toMatchObject({ applications: { kind: 'archive', file: { name: 'cvs.zip', size: 3 } } });
});

test('names the output of a vacancy', async () => {
  const job = await prepareJob({ kind: 'vacancy', notice: join(folder, 'notice.pdf'), out: join(folder, 'out', 'v.json') });
  expect(job).toMatchObject({ out: join(folder, 'out'), entry: { kind: 'vacancy', output: 'v.json' } });
});

test.each([
  ['none', {}, 'usage.absent'],
  ['cvs', { vacancy: 'none.pdf' }, 'usage.absent'],
  ['cvs', { vacancy: 'cvs' }, 'usage.notFile'],
  ['cvs', { out: 'notice.pdf' }, 'usage.noOut'],
] as const)('refuses applications "%s" with %j as %s', async (cvs, changes, key) => {
  await expect(prepareJob(screening(cvs, changes))).rejects.toMatchObject({
    keys: [key],
    params: { path: expect.stringContaining(folder) },
  });
});
