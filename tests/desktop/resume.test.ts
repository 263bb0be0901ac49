import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from '../helpers/launch-app.ts';

const count = 300;
const application = (index: number) => ({
  name: `candidature-${String(index).padStart(3, '0')}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(
    `Personne Numéro ${index}\n\nEXPÉRIENCE\n01/2018 - 12/2020 : Comptable, Société ${index}\n\nLANGUES\nFrançais : C1\n`,
  ),
});

/** From an empty app to the applications of a vacancy made by hand. */
async function openApplications(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Importer un avis' }).click();
  await page.getByLabel('Intitulé du poste').fill('Comptable');
  await page.getByRole('button', { name: 'Créer la grille' }).click();
  await page.getByRole('link', { name: 'Candidatures' }).click();
}

test('an import that is killed goes on after a restart, with nothing lost and nothing doubled', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'tamis-resume-'));
  const before = await launchApp({ profile });
  await openApplications(before.page);
  await before.page
    .locator('input[type=file]')
    .first()
    .setInputFiles(Array.from({ length: count }, (_, index) => application(index)));
  await expect(before.page.getByText(/^[1-9]\d* lues · 0 illisible · \d+ en attente$/)).toBeVisible({ timeout: 60_000 });
  await before.kill();

  const after = await launchApp({ profile });
  await after.page.getByRole('link', { name: 'Comptable' }).click();
  await after.page.getByRole('link', { name: 'Candidatures' }).click();
  await expect(after.page.getByText(`${count} lues · 0 illisible · 0 en attente`)).toBeVisible({ timeout: 60_000 });
  await after.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('an import is paused, resumed and stopped', async () => {
  const { page, close } = await launchApp();
  await openApplications(page);
  const files = Array.from({ length: count }, (_, index) => application(index));
  await page.locator('input[type=file]').first().setInputFiles(files);
  await page.getByRole('button', { name: 'Mettre en pause' }).click({ timeout: 60_000 });
  await expect(page.getByText('Lecture en pause')).toBeVisible();
  const waiting = async (): Promise<number> =>
    Number(
      /· (\d+) en attente/u.exec(
        (await page
          .getByText(/en attente$/u)
          .first()
          .textContent()) ?? '',
      )?.[1],
    );
  // Everything is still taken in; once the files under way are done, nothing more is read.
  await expect(page.getByText(`${count} candidatures ajoutées.`)).toBeVisible({ timeout: 30_000 });
  let paused = 0;
  await expect(async () => {
    paused = await waiting();
    await page.waitForTimeout(800);
    expect(await waiting()).toBe(paused);
  }).toPass({ timeout: 20_000 });
  expect(paused).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect.poll(waiting).toBeLessThan(paused);
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(page.getByRole('button', { name: 'Arrêter' })).toBeHidden({ timeout: 30_000 });
  await expect.poll(waiting).toBe(0);
  await close();
});
