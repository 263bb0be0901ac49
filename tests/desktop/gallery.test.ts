import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { checkout } from '../../resources/setup/paths.mjs';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { readStored } from '../helpers/read-stored.ts';
import { writeStored } from '../helpers/write-stored.ts';

/** A picture of every screen, dialog and state in both themes and directions, kept in `test-results/gallery`; each is checked for what a look would find. */
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
  // The smallest laptop that panels work on; anything that does not fit shows there.
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await expect(page.getByRole('button', { name: 'Essayer avec l’exemple' })).toBeVisible();
  await page.screenshot({ path: join(folder, 'vacancies-empty-fr-light.png') });
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
  for (const [key, value] of Object.entries(settings)) await writeStored(page, 'settings', { key, value });
  await page.reload();
}

/** Takes the picture of what is shown, and checks it. */
async function look(name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${name} is wider than the window`).toBeLessThanOrEqual(0);
  const text = (await page.locator('body').textContent()) ?? '';
  expect(keys.filter((key) => text.includes(key))).toEqual([]);
  // The other languages differ from French in their words alone.
  if (/-(?:fr|ar)-/u.test(name)) await checkAccessibility(page);
}

async function go(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect(page.locator('main').getByRole('heading').first()).toBeVisible({ timeout: 30_000 });
  if (address.includes('/candidates/')) await expect(page.locator('[data-page="1"] canvas')).toBeVisible({ timeout: 30_000 });
  await page.waitForTimeout(400);
}

/** The address of a candidate by a part of the file's name. */
async function candidateOf(name: string): Promise<string> {
  const all = await readStored<{ readonly name: string; readonly candidateId: string }>(page, 'applications');
  return all.find((each) => each.name.includes(name))?.candidateId ?? '';
}

/** What a language says for a key, up to its first param. */
function words(locale: string): (room: string, key: string) => string {
  return (room, key) => {
    const wording: string = JSON.parse(readFileSync(join(messages, `${room}.${locale}.json`), 'utf8'))[key];
    return wording.split('{{')[0]?.trim() ?? '';
  };
}

const screens = (): Readonly<Record<string, string>> => ({
  vacancies: '/',
  new: '/new',
  grid: `/vacancies/${vacancy}/grid`,
  applications: `/vacancies/${vacancy}/applications`,
  ranking: `/vacancies/${vacancy}/ranking`,
  matrix: `/vacancies/${vacancy}/matrix`,
  charts: `/vacancies/${vacancy}/charts`,
  candidate: `/vacancies/${vacancy}/candidates/${candidate}`,
  dossier: `/vacancies/${vacancy}/dossier`,
  settings: '/settings',
  help: '/help',
  about: '/about',
});

for (const locale of ['fr', 'ar', 'es', 'en'])
  for (const theme of locale === 'fr' ? ['light', 'dark'] : [locale === 'ar' ? 'dark' : 'light']) {
    test(`every screen in ${locale}, ${theme}`, async () => {
      await choose({ locale, theme });
      for (const [name, address] of Object.entries(screens())) {
        await go(address);
        await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
        await look(`${name}-${locale}-${theme}`);
      }
    });
  }

for (const [locale, theme] of [
  ['fr', 'light'],
  ['ar', 'dark'],
] as const) {
  const word = words(locale);
  const button = (room: string, key: string) => page.getByRole('button', { name: word(room, key) }).first();
  const picture = (name: string): Promise<void> => look(`${name}-${locale}-${theme}`);
  const dialog = async (name: string): Promise<void> => {
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.waitForTimeout(300);
    await picture(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  };

  test(`the dialogs of the grid and the ranking in ${locale}, ${theme}`, async () => {
    await choose({ locale, theme });
    await go(`/vacancies/${vacancy}/grid`);
    await button('grid', 'grid.freeze.again').click();
    await dialog('freeze');
    await go(`/vacancies/${vacancy}/ranking`);
    for (const [place, group] of ['passed', 'ask-first', 'failed', 'unreadable'].entries()) {
      await page.getByRole('radio').nth(place).click();
      await picture(`ranking-${group}`);
    }
    await page.getByRole('radio').first().click();
    await page.getByRole('row').nth(1).press('F4');
    await dialog('decision');
    await button('ranking', 'ranking.formula').click();
    await dialog('formula');
    await button('ranking', 'ranking.export').click();
    await dialog('export');
  });

  test(`the charts with their tables in ${locale}, ${theme}`, async () => {
    await go(`/vacancies/${vacancy}/charts`);
    for (const table of await page.getByRole('button', { name: word('panel', 'timeline.as-table') }).all()) await table.click();
    await page.getByRole('figure').last().scrollIntoViewIfNeeded();
    await picture('charts-tables');
  });

  test(`the tabs and dialogs of a candidate in ${locale}, ${theme}`, async () => {
    await go(`/vacancies/${vacancy}/candidates/${candidate}`);
    await page.locator('article[tabindex="0"]').press('F2');
    await dialog('override');
    const tabs = { timeline: ['panel', 'timeline.tab'], facts: ['candidate', 'candidate.tab.facts'], notes: ['panel', 'notes.tab'] };
    for (const [name, [room = '', key = '']] of Object.entries(tabs)) {
      await page.getByText(word(room, key), { exact: true }).click();
      await picture(name);
    }
    await page.getByText(word('app', 'document.text'), { exact: true }).click();
    await picture('text');
  });

  test(`a Word original, set on sheets, in ${locale}, ${theme}`, async () => {
    await go(`/vacancies/${vacancy}/ranking`);
    await page.getByRole('row').filter({ hasText: 'CHERKAOUI' }).press('Enter');
    await page.locator('article[tabindex="0"]').press('Space');
    await expect(page.locator('[data-sheet] mark').first()).toBeVisible();
    await picture('sheets');
  });

  test(`a blind review in ${locale}, ${theme}`, async () => {
    await choose({ locale, theme, reviewer: 'Nadia Fassi' });
    await go(`/vacancies/${vacancy}/ranking`);
    await button('blind', 'blind.button.off').click();
    await button('blind', 'blind.start').click();
    await expect(page.getByRole('dialog')).toContainText(word('blind', 'journal.blind-started'));
    await dialog('blind');
    await picture('blind-ranking');
    for (const [name, of] of Object.entries({ candidate, scan: await candidateOf('filali') })) {
      await go(`/vacancies/${vacancy}/candidates/${of}`);
      await expect(page.locator('canvas[data-covered]').first()).toBeVisible();
      await picture(`blind-${name}`);
    }
    await page.getByText(word('app', 'document.text'), { exact: true }).click();
    await picture('blind-text');
    await button('blind', 'blind.reveal').click();
    await dialog('blind-reveal');
    await button('blind', 'blind.button.on').click();
    await page.getByLabel(word('blind', 'blind.why')).fill('–');
    await page.getByText(word('blind', 'blind.sure.all')).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: word('blind', 'blind.reveal-all') })
      .click();
    await expect(page.getByRole('dialog')).toContainText(word('blind', 'journal.names-revealed'));
    await page.keyboard.press('Escape');
  });

  test(`applications that look like one person’s in ${locale}, ${theme}`, async () => {
    if (locale === 'fr') {
      await go(`/vacancies/${vacancy}/applications`);
      const twin = (place: string) =>
        Buffer.from(`Samir TAZI\nsamir.tazi@example.org\nFormation\n2015 – 2017 Master en économie, ${place}`);
      const files = ['Fès', 'Rabat'].map((place, at) => ({ name: `tazi-${at + 1}.txt`, mimeType: 'text/plain', buffer: twin(place) }));
      await page.locator('input[type=file]').first().setInputFiles(files);
      await expect(page.getByText('2 candidatures ajoutées.')).toBeVisible({ timeout: 30_000 });
    }
    await go(`/vacancies/${vacancy}/ranking`);
    await button('panel', 'duplicates.action').click({ timeout: 30_000 });
    await dialog('duplicates');
  });
}

test('empty states and a dossier in the making', async () => {
  await choose({ locale: 'fr', theme: 'light' });
  await go(`/vacancies/${vacancy}/dossier`);
  await running.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, running.profile);
  await page.getByRole('button', { name: 'Établir le dossier…' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await look('dossier-in-progress-fr-light');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText('Arrêté : rien n’a été écrit.')).toBeVisible();
  await go('/new');
  await page.getByLabel('Intitulé du poste').fill('Comptable');
  await page.getByRole('button', { name: 'Créer la grille' }).click();
  await expect(page).toHaveURL(/\/grid$/u);
  const empty = /vacancies\/[^/]+/u.exec(page.url())?.[0] ?? '';
  for (const name of ['grid', 'applications', 'ranking', 'dossier']) {
    await go(`/${empty}/${name}`);
    await look(`${name}-empty-fr-light`);
  }
});
