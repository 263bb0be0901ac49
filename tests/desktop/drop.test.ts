import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { checkout } from '../../resources/setup/paths.mjs';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
});
test.afterAll(() => running.close());

/** Drops files and folders on the drop zone, as a file manager does. */
async function drop(zone: Locator, files: readonly string[]): Promise<void> {
  const box = await zone.boundingBox();
  if (!box) throw new Error('the drop zone is not in sight');
  const session = await page.context().newCDPSession(page);
  const event = { x: box.x + box.width / 2, y: box.y + box.height / 2, data: { items: [], files: [...files], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...event });
  await session.detach();
}

const sample = join(checkout, 'resources', 'sample');

test('a notice is dropped on the window', async () => {
  await page.getByRole('link', { name: 'Importer un avis' }).click();
  await drop(page.getByRole('status').filter({ hasText: 'Déposez l’avis ici' }), [join(sample, 'notice.docx')]);
  await expect(page.getByRole('heading', { name: 'Grille d’évaluation' })).toBeVisible();
});

test('several things dropped at once: each file and each folder is one application', async () => {
  await page.getByRole('link', { name: 'Candidatures' }).click();
  const dropped = ['lahlou-karim.docx', 'moutawakil-fatima-zahra'].map((name) => join(sample, 'applications', name));
  await drop(page.getByRole('status').filter({ hasText: 'Déposez ici les candidatures' }), dropped);
  await expect(page.getByText('2 candidatures ajoutées.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('rowheader', { name: 'moutawakil-fatima-zahra', exact: true })).toBeVisible();
});

test('a folder dropped alone is the folder of all applications; those that are known are not doubled', async () => {
  await drop(page.getByRole('status').filter({ hasText: 'Déposez ici les candidatures' }), [join(sample, 'applications')]);
  await expect(page.getByText('2 étaient déjà là et n’ont pas été ajoutées une seconde fois.')).toBeVisible({ timeout: 60_000 });
});

test('a folder is chosen instead', async () => {
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(join(sample, 'applications'));
  await expect(page.getByText(/^0 candidature ajoutée\./)).toBeVisible({ timeout: 60_000 });
});
