import { expect, type Page } from '@playwright/test';

/**
 * Takes an empty app, in French, from its first screen to the ranking of the bundled sample: loads it and freezes its grid as proposed.
 * Its applications may still be being read.
 */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Essayer avec l’exemple' }).click();
  await page.getByRole('button', { name: 'Figer la grille…' }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Figer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Classement' })).toBeVisible({ timeout: 60_000 });
}
