import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { checkout } from '../../resources/setup/paths.mjs';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
});
test.afterAll(() => running.close());

/** Name of the element that has the focus, as a screen reader says it. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labels = (element?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    return [element?.getAttribute('aria-label'), labels.join(' ').trim(), element?.textContent?.trim()].find(Boolean) ?? '';
  });

/** Goes on with Tab (or another key) until an element of that name has the focus; the focus must be visible all along. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    if (name.test(await focused())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} is not reached with ${key}; the focus is on "${await focused()}"`);
}

const heading = (name: string) => page.getByRole('heading', { name, exact: true });

test('the whole way by keyboard alone', async () => {
  test.setTimeout(120_000);
  await expect(heading('Postes')).toBeVisible();
  await tabTo(/^Importer un avis$/);
  await page.keyboard.press('Enter');
  await expect(heading('Nouveau poste')).toBeVisible();
  await tabTo(/^Texte de l’avis$/);
  await page.keyboard.insertText(
    'Titre du poste : Comptable\n\nQUALIFICATIONS REQUISES\n- Excellente maîtrise du français.\n- Maîtrise du logiciel Excel.\n',
  );
  await tabTo(/^Lire ce texte$/);
  await page.keyboard.press('Enter');
  await expect(heading('Grille d’évaluation')).toBeVisible();

  await tabTo(/^Excellente maîtrise du français/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('section[aria-labelledby="criteria-title"] > ol > li').nth(1)).toContainText('français');
  await page.keyboard.press('Control+z');
  await expect(page.locator('section[aria-labelledby="criteria-title"] > ol > li').nth(0)).toContainText('français');

  await tabTo(/^Figer la grille/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(/^Nom, puis Entrée$/);
  await page.keyboard.type('Nadia Fassi');
  await page.keyboard.press('Enter');
  await tabTo(/^Figer$/);
  await page.keyboard.press('Enter');
  await expect(heading('Candidatures')).toBeVisible();

  // The dialog of the operating system cannot be driven by keys from here: the files come in as it would give them.
  await tabTo(/^Choisir un dossier…$/);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(join(checkout, 'resources', 'sample', 'applications'));
  await expect(page.getByText(/candidatures ajoutées\./)).toBeVisible({ timeout: 60_000 });

  await tabTo(/^3?Classement$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading('Classement')).toBeVisible();
  await tabTo(/^[^·]{3,40} · [\w-]+(?:\.\w+)?$/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Retour au classement' })).toBeVisible();
  await tabTo(/^Montrer « /);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-highlight].bg-mark-strong, [data-highlight].bg-\\[\\#ffc83a\\]').first()).toBeVisible();
  await tabTo(/^Modifier le verdict/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(focused).toMatch(/^Modifier le verdict/);
});
