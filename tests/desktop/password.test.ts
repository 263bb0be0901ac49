import { expect, type Page, test } from '@playwright/test';
import { benchCv } from '../bench/bench-cvs.ts';
import { buildDocx, paragraph } from '../helpers/build-docx.ts';
import { buildPdf } from '../helpers/build-pdf.ts';
import { buildAgileDocx } from '../helpers/build-protected-docx.ts';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { openSample } from '../helpers/open-sample.ts';
import { paintPage } from '../helpers/paint-page.ts';
import { readStored } from '../helpers/read-stored.ts';

test.describe.configure({ mode: 'serial' });

const password = 'Jasmin-1990';
const pdf = buildPdf([paintPage((painter) => painter.text(60, 60, 'Curriculum vitae de Salma Berrada'))], { password });
const docx = buildAgileDocx(buildDocx({ body: paragraph('Curriculum vitae de Karim Lahlou') }), password);

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await openSample(page);
  await page.getByRole('link', { name: 'Candidatures' }).click();
  const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles([file('berrada.pdf', pdf), file('lahlou.docx', docx), file('autre.pdf', benchCv(1))]);
  // One of the sample is damaged.
  await expect(page.getByRole('heading', { name: '3 fichiers n’ont pas pu être lus' })).toBeVisible({ timeout: 60_000 });
});
test.afterAll(() => running.close());

const ask = (name: string) => page.getByRole('button', { name: `Saisir le mot de passe de « ${name} »` });

test('a wrong password is told, and the file stays a failure', async () => {
  await ask('berrada.pdf').click();
  const dialog = page.getByRole('dialog', { name: 'Fichier protégé' });
  await expect(dialog).toContainText('berrada.pdf');
  await expect(dialog.getByLabel('Mot de passe')).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.type('jasmin');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Ce mot de passe n’ouvre pas le fichier.');
  await expect(ask('berrada.pdf')).toHaveCount(1);
});

test('with its password the file is read, and the dialog closes', async () => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '2 fichiers n’ont pas pu être lus' })).toBeVisible();
});

test('a protected Word file opens in the reading worker', async () => {
  // The page wakes up a moment after the dialog before it has closed.
  await expect(async () => {
    await ask('lahlou.docx').click({ timeout: 2_000 });
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await page.getByRole('dialog').getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Ouvrir et lire' }).click();
  await expect(page.getByRole('heading', { name: '1 fichier n’a pas pu être lu' })).toBeVisible({ timeout: 30_000 });
  const files = await readStored<{ readonly path: string; readonly state: string }>(page, 'files');
  const own = files.filter(({ path }) => /^(?:berrada|lahlou|autre)\./u.test(path));
  expect(own.map(({ state }) => state)).toEqual(['read', 'read', 'read']);
  for (const store of ['files', 'documents', 'failures', 'imports', 'settings', 'applications']) {
    expect(JSON.stringify(await readStored(page, store))).not.toContain(password);
  }
});
