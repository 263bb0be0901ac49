import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { checkout } from '../../resources/setup/paths.mjs';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
});
test.afterAll(() => running.close());

test('a first start leads to the sample’s grid in under a minute', async () => {
  test.setTimeout(60_000);
  await page.getByRole('button', { name: 'Essayer avec l’exemple' }).click();
  await expect(page.getByRole('heading', { name: 'Grille d’évaluation' })).toBeVisible({ timeout: 60_000 });
  expect(await page.locator('section[aria-labelledby="criteria-title"] > ol > li').count()).toBeGreaterThan(5);
  await expect(page.locator('mark').first()).toBeVisible();
});

test('frozen, it gives a ranking in which every application is accounted for', async () => {
  await page.getByRole('button', { name: 'Figer la grille…' }).click();
  await page.getByRole('button', { name: 'Figer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Classement' })).toBeVisible({ timeout: 30_000 });
  const counts = async (): Promise<readonly number[]> => {
    const labels = await page.getByRole('radiogroup', { name: 'Liste' }).getByRole('radio').allTextContents();
    return labels.map((label) => Number(/\((\d+)\)/u.exec(label)?.[1]));
  };
  const received = readdirSync(join(checkout, 'resources', 'sample', 'applications')).length;
  await expect.poll(async () => (await counts()).reduce((sum, count) => sum + count, 0)).toBe(received);
  expect((await counts())[0]).toBeGreaterThan(5);
  await page.getByRole('radio', { name: /Condition non remplie/ }).click();
  await expect(page.getByRole('columnheader', { name: 'Motif' })).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('radio', { name: /Conditions remplies/ }).click();
});

test('a PDF is drawn with its quotations marked, and the keys lead from candidate to candidate', async () => {
  await page.getByRole('searchbox').fill('pdf');
  await page.getByRole('row').nth(1).press('Enter');
  await page
    .getByRole('button', { name: /^Montrer/ })
    .first()
    .click();
  const canvas = page.getByRole('img', { name: /\.pdf, page 1/ });
  await expect(canvas).toBeVisible();
  const drawn = () =>
    canvas.evaluate((element: HTMLCanvasElement) => new Set(element.getContext('2d')?.getImageData(0, 0, element.width, 400).data).size);
  await expect.poll(drawn).toBeGreaterThan(10);
  expect(await page.locator('[data-page] [data-highlight]').count()).toBeGreaterThan(0);
  await checkAccessibility(page);
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name ?? '');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
});

test('a changed grid says what changed, and its next version judges anew', async () => {
  await page.getByRole('link', { name: 'Grille' }).click();
  await page
    .locator('section[aria-labelledby="criteria-title"] > ol > li')
    .nth(1)
    .getByRole('button', { name: 'Supprimer le critère' })
    .click();
  await expect(page.getByText('Depuis la version 1')).toBeVisible();
  await expect(page.getByText(/^Supprimé\s: /)).toBeVisible();
  await page.getByRole('button', { name: 'Ramener à 100' }).click();
  await page.getByRole('button', { name: 'Figer la version 2…' }).click();
  await page.getByRole('button', { name: 'Figer', exact: true }).click();
  await expect(page.getByText(/^Grille version 2, figée le /)).toBeVisible({ timeout: 30_000 });
});
