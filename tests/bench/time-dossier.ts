import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../helpers/launch-app.ts';

/** What a dossier of a profile's first vacancy costs. */
export interface DossierTiming {
  readonly seconds: number;
  /** Most memory of all the app's processes together while it was made, in megabytes. */
  readonly megabytes: number;
  /** Longest time in which the window answered nothing, in milliseconds. */
  readonly longestPause: number;
  readonly files: readonly string[];
}

/** Has the app, on a profile with a screened vacancy, make a dossier, and watches its memory and how the window answers meanwhile. */
export async function timeDossier(profile: string): Promise<DossierTiming> {
  const folder = mkdtempSync(join(tmpdir(), 'tamis-dossier-'));
  const { app, page, close } = await launchApp({ profile });
  try {
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, folder);
    await page.getByRole('link').filter({ hasText: 'Chargé de projet' }).first().click();
    await page.getByRole('link', { name: 'Dossier' }).click();
    await page.getByRole('heading', { name: 'Ce qui manque encore' }).waitFor({ timeout: 120_000 });
    await page.evaluate(() => {
      const watch = { last: performance.now(), longest: 0 };
      Reflect.set(globalThis, 'benchWatch', watch);
      setInterval(() => {
        const now = performance.now();
        watch.longest = Math.max(watch.longest, now - watch.last);
        watch.last = now;
      }, 10);
    });
    let megabytes = 0;
    const sample = setInterval(() => {
      app
        .evaluate(({ app: running }) => running.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0))
        .then((kilobytes) => {
          megabytes = Math.max(megabytes, kilobytes / 1024);
        })
        .catch(() => undefined);
    }, 250);
    const startedAt = performance.now();
    await page.getByRole('button', { name: 'Établir le dossier…' }).click();
    await page.getByText(/est enregistré/).waitFor({ timeout: 600_000 });
    const seconds = (performance.now() - startedAt) / 1000;
    clearInterval(sample);
    const longestPause = await page.evaluate(() => Reflect.get(globalThis, 'benchWatch').longest as number);
    const [made = ''] = readdirSync(folder);
    const files = readdirSync(join(folder, made)).map((name) => `${name} ${(statSync(join(folder, made, name)).size / 1e6).toFixed(1)} MB`);
    return { seconds, megabytes, longestPause, files };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
