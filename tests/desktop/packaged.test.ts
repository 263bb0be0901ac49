import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { runtimeSwitches } from '../../resources/setup/electron.mjs';
import { checkout } from '../../resources/setup/paths.mjs';

const execute = promisify(execFile);
const sample = join(checkout, 'resources', 'sample');

test.skip(process.platform !== 'linux', 'the folder of a package is laid out here as on Linux');
test.describe.configure({ mode: 'serial' });

let folder = '';
let program = '';
test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'tamis-packaged-'));
  await execute(process.execPath, [join(checkout, 'resources', 'setup', 'package.mjs'), '--dir', `-c.directories.output=${folder}`]);
  program = join(folder, 'linux-unpacked', 'tamis');
});
test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

test('carries the app and its notices, and no app that starts others', async () => {
  const resources = await readdir(join(folder, 'linux-unpacked', 'resources'));
  expect(resources).toEqual(expect.arrayContaining(['LICENSE.txt', 'app.asar', 'third-party-notices.txt']));
  expect(resources).not.toContain('default_app.asar');
  expect(await readFile(join(folder, 'linux-unpacked', 'resources', 'third-party-notices.txt'), 'utf8')).toContain('PDFium');
});

test('opens its window', async () => {
  const profile = join(folder, 'profile');
  const app = spawn(program, [...runtimeSwitches(), '--remote-debugging-port=0', `--profile=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const { host } = new URL(await debuggerAddress(app));
    const pages = async (): Promise<unknown> => (await fetch(`http://${host}/json/list`)).json();
    await expect
      .poll(pages)
      .toEqual([expect.objectContaining({ type: 'page', title: 'Tamis', url: expect.stringContaining('app://tamis/index.html') })]);
  } finally {
    app.kill();
    await once(app, 'close');
  }
});

test('screens a sample', async () => {
  const out = join(folder, 'out');
  const notice = (await readdir(sample)).find((name) => /^notice\.(docx|pdf)$/.test(name)) ?? '';
  const args = ['screen', '--vacancy', join(sample, notice), '--cvs', join(sample, 'applications'), '--out', out, '--no-ocr'];
  const { stdout } = await execute(program, [...runtimeSwitches(), ...args], { timeout: 120_000 });
  const { tool, candidates, failures } = JSON.parse(await readFile(join(out, 'results.json'), 'utf8'));
  expect(tool.name).toBe('Tamis');
  expect(candidates.length + failures.length).toBeGreaterThan(0);
  expect(stdout.trim().split('\n').length).toBeGreaterThan(0);
});

/** The address Chromium prints on stderr, which is read to the end: a full or broken pipe would stop the app. */
function debuggerAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    app.stderr?.setEncoding('utf8').on('data', (text: string) => {
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address !== undefined) resolve(address);
    });
    app.on('close', () => reject(new Error('the packaged app ended before its window opened')));
  });
}
