import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';

test.describe.configure({ mode: 'serial' });

const notice = `AVIS DE VACANCE DE POSTE

Titre du poste : Chargé(e) de suivi-évaluation
Organisation : Association Passerelles
Date de clôture : 31 mai 2024

CONDITIONS
- Être de nationalité marocaine.

QUALIFICATIONS REQUISES
- Diplôme de niveau Master en économie ou en gestion de projets.
- Au moins 3 ans d'expérience en suivi-évaluation de projets de développement.
- Excellente maîtrise du français.
- La connaissance de l'arabe serait un atout.
`;

let running: RunningApp;
let page: Page;
let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamis-test-'));
  running = await launchApp();
  page = running.page;
  await page.getByRole('link', { name: 'Importer un avis' }).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'avis.txt', mimeType: 'text/plain', buffer: Buffer.from(notice) });
  await expect(page.getByRole('heading', { name: 'Grille d’évaluation' })).toBeVisible();
});
test.afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const rows = () => page.locator('section[aria-labelledby="criteria-title"] > ol > li');
const heads = () => page.locator('[data-head]');
const weightOf = (label: RegExp) => page.getByRole('textbox', { name: label });

const tool = (program: string, ...args: readonly string[]): string => spawnSync(program, args, { encoding: 'utf8' }).stdout;

/** The save dialog answers with a file of the test's folder. */
async function saveAs(name: string): Promise<string> {
  const path = join(folder, name);
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  return path;
}

async function freeze(member?: string): Promise<void> {
  await page.getByRole('button', { name: /^Figer la/ }).click();
  if (member) {
    await page.getByRole('textbox', { name: 'Nom, puis Entrée' }).fill(member);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Figer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Candidatures' })).toBeVisible();
  await page.getByRole('link', { name: 'Grille', exact: false }).first().click();
  await expect(page.getByRole('heading', { name: 'Grille d’évaluation' })).toBeVisible();
}

test('a legal question is answered with its reason', async () => {
  await page.getByRole('button', { name: 'Répondre…' }).click();
  await page.getByRole('textbox', { name: 'Motif' }).fill('Statut de l’association, article 4');
  await page.getByRole('button', { name: 'Garder', exact: true }).click();
  await expect(page.getByText('1 point traité par le jury')).toBeVisible();
});

test('criteria are walked, set aside and undone by keys alone', async () => {
  await heads().first().focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await expect(heads().nth(4)).toBeFocused();
  await expect(rows().nth(4)).toContainText('Souhaité');
  await page.keyboard.press('v');
  await expect(rows().nth(4)).toContainText('non invoqué');
  await page.keyboard.press('Control+z');
  await expect(rows().nth(4)).not.toContainText('non invoqué');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a template divides the points, and is undone as one step', async () => {
  const before = await weightOf(/^Poids de « Diplôme/).inputValue();
  await page.getByRole('button', { name: 'Modèles…' }).click();
  await checkAccessibility(page);
  await page.getByRole('radio', { name: /liste longue/ }).check({ force: true });
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(rows().nth(4)).toContainText('non invoqué');
  await expect(weightOf(/^Poids de « Diplôme/)).not.toHaveValue(before);
  await page.getByRole('button', { name: 'Annuler la dernière modification' }).click();
  await expect(weightOf(/^Poids de « Diplôme/)).toHaveValue(before);
});

test('the grid leaves as vacancy.json and comes back into another vacancy', async () => {
  const path = await saveAs('vacancy.json');
  await page.getByRole('button', { name: 'Exporter' }).click();
  await page.getByRole('menuitem', { name: /vacancy\.json/ }).click();
  await expect(page.getByText('« vacancy.json » est enregistré.')).toBeVisible();
  const saved = JSON.parse(await readFile(path, 'utf8'));
  expect(saved.criteria).toHaveLength(await rows().count());
  const earlier = join(folder, 'ancienne.json');
  const [first, second] = saved.criteria.filter(({ kind }: { kind: string }) => kind === 'education' || kind === 'experience');
  await writeFile(
    earlier,
    JSON.stringify({
      ...saved,
      criteria: [
        { ...first, weight: 40, equivalents: ['statistique'] },
        { ...second, weight: 60 },
      ],
    }),
  );
  await page.getByRole('button', { name: 'Modèles…' }).click();
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(earlier);
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(rows()).toHaveCount(2);
  await expect(page.getByText(/3 phrases de l’avis sans critère/)).toBeVisible();
  await page.getByRole('button', { name: 'Annuler la dernière modification' }).click();
  await expect(rows()).toHaveCount(5);
});

test('a frozen grid is printed on one tagged page with its seal and room to sign', async () => {
  await freeze('Nadia Fassi');
  const path = await saveAs('grille.pdf');
  await page.getByRole('button', { name: 'Exporter' }).click();
  await page.getByRole('menuitem', { name: /Grille à signer en PDF \(version 1\)/ }).click();
  await expect(page.getByText('« grille.pdf » est enregistré.')).toBeVisible({ timeout: 20_000 });
  const info = tool('pdfinfo', path);
  expect(info).toMatch(/Tagged:\s+yes/u);
  expect(info).toMatch(/Pages:\s+1\n/u);
  const text = tool('pdftotext', '-layout', path, '-');
  for (const words of ['version 1', 'Nadia Fassi', 'Statut de l’association, article 4', 'Souhaité']) expect(text).toContain(words);
  expect(text).toMatch(/SHA-256 de la grille\s:\s+[0-9a-f]{64}/u);
});

test('a second version says what it changed', async () => {
  await heads().nth(3).focus();
  await page.keyboard.press('i');
  await expect(rows().nth(3)).toContainText('Souhaité');
  await freeze();
  await page.getByRole('button', { name: /^Version 2 figée/ }).click();
  const history = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Version 2 figée/ }) });
  await expect(history).toContainText('Importance changée : Excellente maîtrise du français');
  await expect(page.getByRole('heading', { name: /^Version 1 figée/ })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await checkAccessibility(page);
  }
});
