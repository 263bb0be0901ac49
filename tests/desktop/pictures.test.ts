import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { checkout } from '../../resources/setup/paths.mjs';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { readStored } from '../helpers/read-stored.ts';

/** Pictures that browsers do not know are drawn by the reader: a fax, a telephone's photograph. */
test.describe.configure({ mode: 'serial' });

interface Stored {
  readonly vacancyId: string;
  readonly candidateId: string;
  readonly name: string;
  readonly state: string;
}

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByRole('link', { name: 'Importer un avis' }).click();
  await page.locator('input[type=file]').setInputFiles(join(checkout, 'resources', 'sample', 'notice.docx'));
  await page.getByRole('button', { name: /Figer la grille/ }).click();
  await page.getByRole('textbox', { name: 'Nom, puis Entrée' }).fill('Nadia Fassi');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Figer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Candidatures' })).toBeVisible();
  const pictures = ['two-pages-fax.tif', 'two-pages.heic'].map((name) => join(checkout, 'tests', 'fixtures', 'pictures', name));
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(pictures);
});
test.afterAll(() => running.close());

test('every page is seen as it looks, not as its text', async () => {
  test.setTimeout(120_000);
  await expect
    .poll(async () => (await readStored<Stored>(page, 'applications')).map(({ state }) => state), { timeout: 90_000 })
    .toEqual(['read', 'read']);
  for (const { vacancyId, candidateId, name } of await readStored<Stored>(page, 'applications')) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/vacancies/${vacancyId}/candidates/${candidateId}`);
    for (const number of [1, 2]) {
      const picture = page.getByRole('img', { name: `${name}, page ${number}` });
      // The window tries by itself first, and the reader draws what it cannot.
      const width = async (): Promise<number> => picture.evaluate((image: HTMLImageElement) => image.naturalWidth).catch(() => 0);
      await expect.poll(width, { timeout: 20_000 }).toBeGreaterThan(500);
    }
  }
});
