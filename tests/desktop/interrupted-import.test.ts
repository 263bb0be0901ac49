import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { checkout } from '../../resources/setup/paths.mjs';
import { benchCv } from '../bench/bench-cvs.ts';
import { launchApp } from '../helpers/launch-app.ts';
import { readStored } from '../helpers/read-stored.ts';

const applications = 40;
const killedAfter = 12;

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamis-test-'));
  await mkdir(join(folder, 'cvs'));
  for (let number = 0; number < applications; number += 1) await writeFile(join(folder, 'cvs', `cv-${number}.pdf`), benchCv(number));
  const criterion = { id: 'fr', kind: 'language', importance: 'required', label: 'Français', params: { code: 'fr', minLevel: 'B2' } };
  await writeFile(join(folder, 'vacancy.json'), JSON.stringify({ id: 'v', title: 'Essai', closesOn: '2025-06-30', criteria: [criterion] }));
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Starts a screening and kills its whole tree of processes, as a power cut would, once so many files are read. */
async function screenUntilKilled(profile: string): Promise<void> {
  const command = ['screen', '--vacancy', join(folder, 'vacancy.json'), '--cvs', join(folder, 'cvs'), '--out', join(folder, 'out')];
  const child = spawn(process.execPath, [join(checkout, 'resources', 'setup', 'batch.mjs'), ...command, '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    const [done = '0'] = line.split('/');
    if (Number(done) >= killedAfter && child.pid) process.kill(-child.pid, 'SIGKILL');
  });
  await once(child, 'close');
}

interface Row {
  readonly id: string;
  readonly state: string;
  readonly path: string;
  readonly total: number;
  readonly done: number;
}

test('an import that was killed goes on at the next start: no application is lost or doubled', async () => {
  const profile = join(folder, 'profile');
  await screenUntilKilled(profile);
  const running = await launchApp({ profile });
  try {
    await expect
      .poll(async () => (await readStored<Row>(running.page, 'imports')).map(({ state, total, done }) => [state, total, done]), {
        timeout: 60_000,
      })
      .toEqual([['finished', applications, applications]]);
    const stored = await readStored<Row>(running.page, 'applications');
    expect(stored.length).toBe(applications);
    expect(stored.every(({ state }) => state === 'read')).toBe(true);
    const files = await readStored<Row>(running.page, 'files');
    expect(new Set(files.map(({ path }) => path)).size).toBe(applications);
    expect((await readStored<Row>(running.page, 'documents')).length).toBe(applications);
    expect((await readStored<Row>(running.page, 'assessments')).length).toBe(applications);
  } finally {
    await running.close();
  }
});
