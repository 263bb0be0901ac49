import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { underLock } from '../../../resources/setup/lock.mjs';

let before: string | undefined;
let cache = '';
beforeEach(() => {
  before = process.env.TAMIS_CACHE;
  cache = mkdtempSync(join(tmpdir(), 'lock-'));
  process.env.TAMIS_CACHE = cache;
});
afterEach(() => {
  if (before === undefined) delete process.env.TAMIS_CACHE;
  else process.env.TAMIS_CACHE = before;
  rmSync(cache, { recursive: true });
});

test('lets one at a time work', async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} starts`);
    await wait(50);
    order.push(`${name} ends`);
  };
  await Promise.all([underLock('x', work('a')), underLock('x', work('b'))]);
  expect(order).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
});

test('frees the lock after a failure', async () => {
  await expect(underLock('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await underLock('x', async () => 'done')).toBe('done');
});

test('takes over from a process that was killed', async () => {
  const lock = pathToFileURL(join(import.meta.dirname, '..', '..', '..', 'resources', 'setup', 'lock.mjs')).href;
  const script = `import('${lock}').then(({ underLock }) => underLock('x', async () => process.kill(process.pid, 'SIGKILL')))`;
  expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL');
  expect(readdirSync(join(cache, 'locks')).length).toBe(1);
  expect(await underLock('x', async () => 'done')).toBe('done');
});

test('takes over from a process that ended before it said who it was', async () => {
  let name = '';
  await underLock('x', async () => {
    [name = ''] = readdirSync(join(cache, 'locks'));
  });
  const file = join(cache, 'locks', name);
  writeFileSync(file, '');
  const longAgo = Date.now() / 1000 - 60;
  utimesSync(file, longAgo, longAgo);
  expect(await underLock('x', async () => 'done')).toBe('done');
});
