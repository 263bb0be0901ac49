import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { checkout } from '../../resources/setup/paths.mjs';
import { launchApp } from '../helpers/launch-app.ts';
import { runBatch } from '../helpers/run-batch.ts';

const vacancy = {
  id: 'test-1',
  title: 'Chargé de projet',
  criteria: [
    {
      id: 'master',
      kind: 'education',
      importance: 'required',
      label: 'Master',
      params: { minLevel: 7, fields: [], relatedAccepted: true },
    },
    { id: 'french', kind: 'language', importance: 'required', label: 'Français courant', params: { code: 'fr', minLevel: 'C1' } },
  ],
};
const cv = (name: string): string =>
  `${name}\n${name.toLowerCase().replace(' ', '.')}@example.org\n\nFORMATION\n2012 - 2014 Master en droit public, Université de Rabat\n\nLANGUES\nFrançais : C1\n`;

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamis-test-'));
  await mkdir(join(folder, 'cvs', 'dossier'), { recursive: true });
  await mkdir(temporary());
  await writeFile(join(folder, 'vacancy.json'), JSON.stringify(vacancy));
  await writeFile(join(folder, 'cvs', 'a.txt'), cv('Amina Alaoui'));
  await writeFile(join(folder, 'cvs', 'b.txt'), cv('Karim Benali'));
  await writeFile(join(folder, 'cvs', 'empty.pdf'), '');
  await writeFile(
    join(folder, 'cvs', 'noise.bin'),
    Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 251),
  );
  await writeFile(join(folder, 'cvs', '.hidden'), 'x');
  await writeFile(join(folder, 'cvs', 'dossier', 'cv.txt'), cv('Leïla Haddad'));
  await writeFile(join(folder, 'cvs', 'dossier', 'lettre.txt'), 'Madame, Monsieur,\nJe vous prie de croire à ma motivation.\n');
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const screen = (out: string, ...more: readonly string[]): readonly string[] => [
  'screen',
  ...['--vacancy', join(folder, 'vacancy.json'), '--cvs', join(folder, 'cvs'), '--out', join(folder, out)],
  ...['--as-of', '2024-04-07', '--no-ocr', ...more],
];

interface Results {
  readonly candidates: readonly { readonly files: readonly string[] }[];
  readonly failures: readonly { readonly file: string; readonly code: string }[];
}
const resultsIn = async (out: string): Promise<Results> => JSON.parse(await readFile(join(folder, out, 'results.json'), 'utf8'));
/** The machine's folder for temporary files, as the runs see it. */
const temporary = (): string => join(folder, 'tmp');

test('accounts for every visible file, prints the ranking alone and leaves nothing behind', async () => {
  const run = await runBatch(screen('out'), { env: { TMPDIR: temporary() } });
  expect(run.stderr).not.toContain('fault');
  expect(run.status).toBe(0);
  expect((await readdir(join(folder, 'out'))).sort()).toEqual([
    'dossier.docx',
    'matrix.xlsx',
    'results.json',
    'shortlist.csv',
    'shortlist.pdf',
  ]);
  const { candidates, failures } = await resultsIn('out');
  const files = new Set([...candidates.flatMap((candidate) => candidate.files), ...failures.map((failure) => failure.file)]);
  expect([...files].sort()).toEqual(['a.txt', 'b.txt', 'dossier/cv.txt', 'dossier/lettre.txt', 'empty.pdf', 'noise.bin']);
  expect(run.stdout).toContain('Amina Alaoui');
  expect(run.stdout.trim().split('\n').length).toBe(candidates.length);
  expect(await readdir(temporary())).toEqual([]);
});

test('gives the same results twice, from a folder and from an archive of it', async () => {
  const names = ['a.txt', 'b.txt', 'empty.pdf', 'noise.bin', '.hidden', 'dossier/cv.txt', 'dossier/lettre.txt'];
  const members = await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, 'cvs', name)))] as const));
  await writeFile(join(folder, 'packed.zip'), zipSync(Object.fromEntries(members)));
  expect((await runBatch(screen('first'))).status).toBe(0);
  expect((await runBatch(screen('second', '--cvs', join(folder, 'packed.zip')))).status).toBe(0);
  const stable = async (out: string): Promise<unknown> => ({ ...(await resultsIn(out)), generatedAt: null, timing: null });
  expect(await stable('second')).toEqual(await stable('first'));
});

test('says wrong usage in one line, with exit status 2 and nothing on stdout', async () => {
  const wrong = [
    ['screen', '--cvs', folder],
    screen('out', '--locale', 'xx'),
    screen('out', '--cvs', join(folder, 'none')),
    screen('out', '--vacancy', join(folder, 'cvs', 'empty.pdf')),
    ['vacancy', '--notice', join(folder, 'cvs', 'noise.bin'), '--out', join(folder, 'v.json')],
  ];
  for (const args of wrong) {
    const run = await runBatch(args);
    expect([run.status, run.stdout, run.stderr.trim().split('\n').length], run.stderr).toEqual([2, '', 1]);
  }
});

test('an archive that cannot be opened is wrong usage', async () => {
  await writeFile(join(folder, 'packed.zip'), strToU8('no archive'));
  const run = await runBatch(screen('out', '--cvs', join(folder, 'packed.zip')));
  expect([run.status, run.stdout]).toEqual([2, '']);
});

for (const moment of ['while it starts', 'once it reads'] as const)
  test(`stops when told to ${moment}, with nothing half-written`, async () => {
    const child = spawn(process.execPath, [join(checkout, 'resources', 'setup', 'batch.mjs'), ...screen('out')], {
      env: { ...process.env, TMPDIR: temporary() },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let printed = '';
    child.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (moment === 'once it reads' && /^\d+\/\d+ /mu.test(printed)) child.kill('SIGINT');
    });
    if (moment === 'while it starts') setTimeout(() => child.kill('SIGINT'), 500);
    const [status, signal] = await once(child, 'close');
    // Told before it listens, the process ends by the signal itself; a shell calls that 130 as well.
    expect(signal === 'SIGINT' ? 130 : status).toBe(130);
    expect((await readdir(join(folder, 'out')).catch(() => [])).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect((await readdir(temporary())).filter((name) => name.startsWith('tamis-'))).toEqual([]);
  });

test('is not held up by a pipe or by a file of gigabytes', async () => {
  test.skip(process.platform !== 'linux', 'pipes and sparse files are made with the tools of Linux');
  spawnSync('mkfifo', [join(folder, 'cvs', 'pipe.pdf')]);
  const huge = join(folder, 'cvs', 'huge.pdf');
  await writeFile(huge, '');
  await truncate(huge, 3_000_000_000);
  expect((await runBatch(screen('out'))).status).toBe(0);
  const { failures } = await resultsIn('out');
  expect(failures).toContainEqual(expect.objectContaining({ file: 'huge.pdf', code: 'too-large' }));
  expect(failures).toContainEqual(expect.objectContaining({ file: 'pipe.pdf' }));
});

test('keeps the work in a named profile, which the app then opens', async () => {
  const profile = join(folder, 'profile');
  expect((await runBatch(screen('out', '--profile', profile))).status).toBe(0);
  const { page, close } = await launchApp({ profile });
  await expect(page.getByText('Chargé de projet').first()).toBeVisible();
  const busy = await runBatch(screen('again', '--profile', profile));
  expect([busy.status, busy.stdout]).toEqual([2, '']);
  expect(busy.stderr).toContain('est en cours d’utilisation');
  await close();
});

/** A namespace without any network interface that is up. */
const within = process.getuid?.() === 0 ? ['unshare', '--net'] : ['unshare', '--user', '--map-root-user', '--net'];

test('screens where there is no network at all', async () => {
  const [program = '', ...args] = within;
  test.skip(spawnSync(program, [...args, 'true']).status !== 0, 'network namespaces are not permitted here');
  const routes = spawnSync(program, [...args, 'cat', '/proc/net/route'], { encoding: 'utf8' });
  expect(routes.stdout.trim().split('\n').length).toBeLessThanOrEqual(1);
  const run = await runBatch(screen('out'), { within });
  expect(run.status, run.stderr).toBe(0);
  expect((await resultsIn('out')).candidates.length).toBeGreaterThanOrEqual(3);
});
