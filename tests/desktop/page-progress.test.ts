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
    // A page may be shown for less time than a look from outside takes: the window itself keeps what it showed.
    await page.evaluate(() => {
      const shown: (string | null)[] = [];
      Reflect.set(globalThis, 'pagesShown', shown);
      new MutationObserver(() => {
        for (const bar of document.querySelectorAll('[role=progressbar]')) shown.push(bar.getAttribute('aria-valuetext'));
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    const scan = join(checkout, 'tests', 'fixtures', 'pictures', 'two-pages-fax.tif');
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(scan);
    const progress = page.getByRole('progressbar', { name: 'Reconnaissance du texte : two-pages-fax.tif' });
    await expect(page.getByRole('row', { name: /two-pages-fax\.tif/ })).toContainText('Lue', { timeout: 60_000 });
    await expect(progress).toHaveCount(0, { timeout: 30_000 });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pagesShown'))).toEqual(
      expect.arrayContaining(['page 1 sur 2', 'page 2 sur 2']),
    );
  } finally {
    await running.close();
  }
});
