import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkout } from '../../resources/setup/paths.mjs';
import { launchApp } from '../helpers/launch-app.ts';

test('the recognition of a scan shows its pages, and the scan is read', async () => {
  const running = await launchApp();
  try {
    const { page } = running;
    await page.getByRole('link', { name: 'Importer un avis' }).click();
    await page.locator('input[type=file]').setInputFiles(join(checkout, 'resources', 'sample', 'notice.docx'));
    await page.getByRole('link', { name: 'Candidatures' }).click();
    const scan = join(checkout, 'tests', 'fixtures', 'pictures', 'two-pages-fax.tif');
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(scan);
    const progress = page.getByRole('progressbar', { name: 'Reconnaissance du texte : two-pages-fax.tif' });
    await expect(progress).toHaveAttribute('aria-valuetext', 'page 2 sur 2', { timeout: 30_000 });
    await expect(progress).toHaveCount(0, { timeout: 30_000 });
    await expect(page.getByRole('row', { name: /two-pages-fax\.tif/ })).toContainText('Lue');
  } finally {
    await running.close();
  }
});
