import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { evaluateCell } from '../helpers/evaluate-cell.ts';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { openSample } from '../helpers/open-sample.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let page: Page;
let folder = '';
test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'tamis-test-'));
  running = await launchApp();
  page = running.page;
  await openSample(page);
  await page.getByRole('link', { name: 'Candidatures' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
});
test.afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Answers the dialog with the test's folder. */
const answerDialog = (cancel: boolean): Promise<void> =>
  running.app.evaluate(
    ({ dialog }, { path, canceled }) => {
      dialog.showOpenDialog = async () => ({ canceled, filePaths: canceled ? [] : [path] });
    },
    { path: folder, canceled: cancel },
  );

const tool = (program: string, ...args: readonly string[]): string => spawnSync(program, args, { encoding: 'utf8' }).stdout;

async function make(language: string, blind: boolean): Promise<string> {
  await page.getByRole('button', { name: /Langue du dossier/ }).click();
  await page.getByRole('option', { name: language }).click();
  if ((await page.getByRole('checkbox').isChecked()) !== blind) await page.getByText('À l’aveugle : des codes').click();
  const before = new Set(await readdir(folder));
  const made = async (): Promise<string> => (await readdir(folder)).find((name) => !before.has(name) && !name.startsWith('.')) ?? '';
  await page.getByRole('button', { name: 'Établir le dossier…' }).click();
  await expect.poll(made, { timeout: 60_000 }).not.toBe('');
  await expect(page.getByText(/est enregistré\s: 12 fichiers/)).toBeVisible();
  return join(folder, await made());
}

/** Where the dossier with names lies. */
let open = '';

test('the screen says what the file will contain and what is missing', async () => {
  await page.getByRole('link', { name: 'Dossier' }).click();
  await expect(page.getByRole('heading', { name: 'Ce qui manque encore' })).toBeVisible();
  await expect(page.getByText('Exclusions que personne n’a confirmées : 3')).toBeVisible();
  await expect(page.getByText(/Candidatures sans décision du jury\s: \d+/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ce que le dossier contiendra' }).getByRole('listitem')).toHaveCount(10);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await checkAccessibility(page);
  }
  await page.emulateMedia({ colorScheme: null });
});

test('a closed dialog writes nothing', async () => {
  await answerDialog(true);
  await page.getByRole('button', { name: 'Établir le dossier…' }).click();
  await expect(page.getByText('Arrêté : rien n’a été écrit.')).toBeVisible();
  expect(await readdir(folder)).toEqual([]);
});

test('the PDF is tagged, its text stands in it, and the fonts are no drawings', async () => {
  await answerDialog(false);
  open = await make('Français', false);
  const pdf = join(open, 'dossier.pdf');
  expect(tool('pdfinfo', pdf)).toMatch(/Tagged:\s+yes/);
  expect(tool('pdffonts', pdf)).not.toContain('Type 3');
  const text = tool('pdftotext', '-layout', pdf, '-');
  for (const part of ['1. Grille', '2. Registre', '3. Liste longue', '4. Matrice', '5. Liste restreinte', '7. Procès-verbal']) {
    expect(text).toContain(part);
  }
  expect(text).toContain('DELCOURT');
  expect(tool('pdfinfo', '-struct', pdf)).toMatch(/TH/);
  expect(await readFile(pdf, 'latin1')).toContain('/Outlines');
  const check = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS.txt'], { cwd: open });
  expect(check.status).toBe(0);
});

test('the scores of the workbook, worked out anew, are the app’s', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(open, 'matrice.xlsx'));
  const { candidates } = JSON.parse(await readFile(join(open, 'resultats.json'), 'utf8'));
  const [matrix] = workbook.worksheets;
  expect(candidates.length).toBeGreaterThan(10);
  for (const [index, candidate] of candidates.entries()) {
    expect(evaluateCell(workbook, matrix, index + 2, 3)).toBeCloseTo(candidate.score, 9);
  }
});

interface Identity {
  readonly name: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly birthDate: string | null;
}

/** What must not be found: whole names and their longer words, addresses, the last digits of numbers, birth dates. */
const secretsOf = ({ name, emails, phones, birthDate }: Identity): readonly string[] => [
  ...(name ? [name, ...name.split(/[\s-]+/u).filter((word) => word.length > 4)] : []),
  ...emails,
  ...phones.map((phone) => phone.slice(-8)),
  ...(birthDate ? [birthDate, birthDate.split('-').reverse().join('/'), birthDate.split('-').reverse().join('.')] : []),
];

async function visibleText(path: string): Promise<string> {
  if (path.endsWith('.pdf')) return tool('pdftotext', path, '-') + tool('pdfinfo', path);
  const bytes = await readFile(path);
  if (!/\.(?:docx|xlsx)$/u.test(path)) return bytes.toString('utf8');
  return Object.entries(unzipSync(new Uint8Array(bytes)))
    .map(([name, content]) => name + new TextDecoder().decode(content))
    .join('\n');
}

for (const language of ['Français', 'العربية'])
  test(`blind, nothing in text, metadata or file names tells who somebody is (${language})`, async () => {
    const { candidates } = JSON.parse(await readFile(join(open, 'resultats.json'), 'utf8'));
    const secrets = candidates
      .flatMap(({ facts }: { readonly facts: Identity }) => secretsOf(facts))
      .map((each: string) => each.toLowerCase());
    expect(secrets.length).toBeGreaterThan(50);
    const made = await make(language, true);
    const found: string[] = [];
    for (const name of await readdir(made)) {
      const text = `${name}\n${await visibleText(join(made, name))}`.toLowerCase();
      found.push(...secrets.filter((secret: string) => text.includes(secret)).map((secret: string) => `${name}: ${secret}`));
    }
    expect(found).toEqual([]);
  });
