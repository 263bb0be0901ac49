import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { launchApp } from '../helpers/launch-app.ts';

test('data of a more recent release is left alone, and the window says so', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'tamis-newer-'));
  const before = await launchApp({ profile });
  await expect(before.page.getByRole('heading', { name: 'Postes' })).toBeVisible();
  await before.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tamis', 9990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await before.close();

  const after = await launchApp({ profile });
  await expect(after.page.getByRole('alert')).toContainText('une version plus récente de Tamis');
  await checkAccessibility(after.page);
  await after.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
