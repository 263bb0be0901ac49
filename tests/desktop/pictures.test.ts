import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Document } from '../../renderer/domain/document/document.ts';
import { checkout } from '../../resources/setup/paths.mjs';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { openSample } from '../helpers/open-sample.ts';
import { readCanvas } from '../helpers/read-canvas.ts';
import { readStored } from '../helpers/read-stored.ts';

/** Pictures that browsers do not know are drawn by the reader: a fax, a telephone's photograph. */
test.describe.configure({ mode: 'serial' });

const names = ['two-pages-fax.tif', 'two-pages.heic'];

interface Application {
  readonly id: string;
  readonly vacancyId: string;
  readonly candidateId: string;
  readonly name: string;
  readonly state: string;
}

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await openSample(page);
  await page.getByRole('link', { name: 'Candidatures' }).click();
  const files = names.map((name) => join(checkout, 'tests', 'fixtures', 'pictures', name));
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
});
test.afterAll(() => running.close());

async function listPictures(): Promise<readonly Application[]> {
  return (await readStored<Application>(page, 'applications')).filter(({ name }) => names.includes(name));
}

async function open({ vacancyId, candidateId }: Application): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/vacancies/${vacancyId}/candidates/${candidateId}`);
}

test('every page is seen as it looks, not as its text', async () => {
  test.setTimeout(120_000);
  await expect.poll(async () => (await listPictures()).map(({ state }) => state), { timeout: 90_000 }).toEqual(['read', 'read']);
  for (const application of await listPictures()) {
    const { name } = application;
    await open(application);
    for (const number of [1, 2]) {
      const picture = page.getByRole('img', { name: `${name}, page ${number}` });
      // The window tries by itself first, and the reader draws what it cannot.
      const width = async (): Promise<number> => picture.evaluate((image: HTMLImageElement) => image.naturalWidth).catch(() => 0);
      await expect.poll(width, { timeout: 20_000 }).toBeGreaterThan(500);
    }
  }
});

test('in a blind review the name is painted over on the pages that the reader draws, and other words are not', async () => {
  test.setTimeout(120_000);
  await page.getByRole('button', { name: 'Évaluation à l’aveugle…' }).click();
  await page.getByLabel('Votre nom').fill('Hajar Slimani');
  await page.getByRole('button', { name: 'Couvrir les noms' }).click();
  await expect(page.getByRole('dialog')).toContainText('Noms couverts');
  await page.keyboard.press('Escape');
  const documents = await readStored<{ readonly applicationId: string; readonly document: Document }>(page, 'documents');
  for (const application of await listPictures()) {
    await open(application);
    const pages = documents.find(({ applicationId }) => applicationId === application.id)?.document.pages ?? [];
    expect(pages.length).toBe(2);
    const canvases = page.locator('canvas[data-covered]');
    await expect(canvases).toHaveCount(2, { timeout: 20_000 });
    await expect(page.getByRole('main').getByRole('img', { name: application.name })).toHaveCount(0);
    const coloursOf = (at: number, words: RegExp) => {
      const of = pages[at]?.blocks.flatMap(({ lines }) => lines.flatMap((line) => line.words)) ?? [];
      const boxes = of.filter(({ text }) => words.test(text)).flatMap(({ box }) => (box ? [box] : []));
      expect(boxes.length, `${application.name}, ${words}`).toBeGreaterThan(0);
      return readCanvas(canvases.nth(at), boxes, pages[at]?.width ?? 1);
    };
    await expect.poll(() => coloursOf(0, /^(?:Salma|Berrada)$/iu)).toEqual(['75 82 96']);
    expect((await coloursOf(1, /^(?:Formation|Master)$/u)).length).toBeGreaterThan(1);
  }
});
