import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { checkout } from '../../resources/setup/paths.mjs';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';

/** A picture of every screen in both themes and directions, kept in `test-results/gallery`; each is checked for what a look would find. */
test.describe.configure({ mode: 'serial' });

const folder = join(checkout, 'test-results', 'gallery');
/** Keys of messages with a dot: none may stand on a screen in place of its text. */
const messages = join(checkout, 'renderer', 'i18n', 'messages');
const keys = readdirSync(messages)
  .filter((name) => name.endsWith('.fr.json'))
  .flatMap((name) => Object.keys(JSON.parse(readFileSync(join(messages, name), 'utf8'))))
  .filter((key) => /[a-z]\.[a-z]/iu.test(key));

let running: RunningApp;
let page: Page;
let vacancy: string;
let candidate: string;

test.beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  running = await launchApp();
  page = running.page;
  await page.getByRole('button', { name: 'Essayer avec l’exemple' }).click();
  await page.getByRole('button', { name: 'Figer la grille…' }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Figer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Classement' })).toBeVisible({ timeout: 60_000 });
  vacancy = /vacancies\/([^/]+)\//u.exec(page.url())?.[1] ?? '';
  await page.getByRole('row').nth(1).press('Enter');
  await expect(page).toHaveURL(/candidates\//u);
  candidate = /candidates\/([^/?]+)/u.exec(page.url())?.[1] ?? '';
});
test.afterAll(() => running.close());

/** Stores what a person would choose in the settings, and starts the window anew. */
async function choose(settings: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    (values) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tamis');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('settings', 'readwrite');
          for (const [key, value] of Object.entries(values)) transaction.objectStore('settings').put({ key, value });
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    settings,
  );
  await page.reload();
}

const screens = (): Readonly<Record<string, string>> => ({
  vacancies: '/',
  new: '/new',
  grid: `/vacancies/${vacancy}/grid`,
  applications: `/vacancies/${vacancy}/applications`,
  ranking: `/vacancies/${vacancy}/ranking`,
  matrix: `/vacancies/${vacancy}/matrix`,
  candidate: `/vacancies/${vacancy}/candidates/${candidate}`,
  dossier: `/vacancies/${vacancy}/dossier`,
  settings: '/settings',
  help: '/help',
  about: '/about',
});

for (const locale of ['fr', 'ar', 'es', 'en'])
  for (const theme of locale === 'fr' || locale === 'ar' ? ['light', 'dark'] : ['light']) {
    test(`every screen in ${locale}, ${theme}`, async () => {
      await choose({ locale, theme });
      for (const [name, address] of Object.entries(screens())) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, address);
        await expect(page.locator('main h1')).toBeVisible({ timeout: 30_000 });
        await page.waitForTimeout(600);
        await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
        await page.screenshot({ path: join(folder, `${name}-${locale}-${theme}.png`) });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(wide, `${name} is wider than the window`).toBeLessThanOrEqual(0);
        const text = (await page.locator('body').textContent()) ?? '';
        expect(keys.filter((key) => text.includes(key))).toEqual([]);
        await checkAccessibility(page);
      }
    });
  }
