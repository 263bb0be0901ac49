import { expect, type Page, test } from '@playwright/test';
import type { Document } from '../../renderer/domain/document/document.ts';
import { buildPdf } from '../helpers/build-pdf.ts';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { collectShown } from '../helpers/collect-shown.ts';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { paintPage } from '../helpers/paint-page.ts';
import { readCanvas } from '../helpers/read-canvas.ts';
import { readStored } from '../helpers/read-stored.ts';
import { samplePeople } from '../helpers/sample-people.ts';

/** Blind review of the sample: no word that tells who a candidate is anywhere in the window, on any screen. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let page: Page;
let vacancy = '';
test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
});
test.afterAll(() => running.close());

/** A CV with a photograph, which the sample has not: where it stands, in points. */
const photo = [430, 40, 110, 140] as const;
const withPhoto = buildPdf([
  paintPage((painter) => {
    painter.text(60, 80, 'Houria LAMRABET', { size: 20, bold: true });
    painter.text(60, 100, 'houria.lamrabet@example.org');
    painter.picture(...photo, 128);
    painter.text(60, 240, 'EXPÉRIENCE PROFESSIONNELLE', { size: 13, bold: true });
    painter.text(60, 260, '01/2018 - 12/2022 : Chargée de projet, Association Horizon, Rabat');
  }),
]);
const personal = [...samplePeople, 'houria', 'lamrabet'];

interface Application {
  readonly id: string;
  readonly candidateId: string;
  readonly candidateName: string | null;
  readonly name: string;
}
let applications: readonly Application[] = [];
const named = (name: string): Application => {
  const found = applications.find((each) => `${each.candidateName} ${each.name}`.toLowerCase().includes(name));
  if (!found) throw new Error(`${name} is not there`);
  return found;
};

async function expectNobody(where: string, allowed: readonly string[] = []): Promise<void> {
  const shown = (await collectShown(page)).toLowerCase();
  expect(shown.length, where).toBeGreaterThan(200);
  expect(
    personal.filter((word) => shown.includes(word) && !allowed.includes(word)),
    where,
  ).toEqual([]);
}
const button = (name: string | RegExp) => page.getByRole('button', { name });
async function go(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/vacancies/${vacancy}/${address}`);
  await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
}
async function open({ candidateId, candidateName }: Application): Promise<void> {
  await go(`candidates/${candidateId}`);
  const code = `C-${candidateId.slice(0, 6).toUpperCase()}`;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^(?:${code}|${candidateName})$`, 'u'));
}
async function closeDialog(): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('names are covered from the top of any screen of a selection', async () => {
  test.setTimeout(120_000);
  await button('Essayer avec l’exemple').click();
  await button('Figer la grille…').click({ timeout: 60_000 });
  await button('Figer').last().click();
  await expect(page.getByRole('heading', { name: 'Classement' })).toBeVisible({ timeout: 60_000 });
  vacancy = /vacancies\/([^/]+)\//u.exec(page.url())?.[1] ?? '';
  await go('applications');
  const file = { name: 'lamrabet-houria.pdf', mimeType: 'application/pdf', buffer: Buffer.from(withPhoto) };
  await page.locator('input[type=file]').first().setInputFiles([file]);
  await expect(page.getByText('1 candidature ajoutée.')).toBeVisible({ timeout: 30_000 });
  applications = await readStored<Application>(page, 'applications');
  await open(named('lahlou'));
  await page.getByText('Notes', { exact: true }).click();
  await page.getByLabel('Nouvelle note').fill('Rappeler Karim Lahlou au +212 664 00 12 90');
  await page.getByLabel('Votre nom').fill('Hajar Slimani');
  await button('Ajouter la note').click();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Rappeler Karim Lahlou' })).toBeVisible();
  const tag = page.getByLabel('Étiquette, puis Entrée');
  for (const words of ['fils de Lahlou', 'terrain']) {
    await tag.fill(words);
    await tag.press('Enter');
    await expect(page.getByRole('row', { name: words })).toBeVisible();
  }
  await button('Évaluation à l’aveugle…').click();
  await checkAccessibility(page);
  await button('Couvrir les noms').click();
  await expect(page.getByRole('dialog')).toContainText('Noms couverts');
  await checkAccessibility(page);
  await expectNobody('the dialog of the blind review');
  await closeDialog();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Rappeler █████' })).toBeVisible();
  await expect(async () => expectNobody('the notes')).toPass({ timeout: 5_000 });
  // A tag that is shown covered stays as it was written when others come and go.
  await tag.fill('à rappeler');
  await tag.press('Enter');
  await page.getByRole('row', { name: 'terrain' }).getByRole('button').click();
  await expect(page.getByRole('row', { name: 'terrain' })).toHaveCount(0);
  await expect(page.getByRole('row', { name: 'fils de █████' })).toBeVisible();
  const tags = await readStored<{ readonly tag: string }>(page, 'tags');
  expect(tags.map((each) => each.tag).sort()).toEqual(['fils de Lahlou', 'à rappeler']);
});

test('lists, matrix, comparison and their dialogs name nobody', async () => {
  test.setTimeout(120_000);
  await go('applications');
  await expect(page.getByText(/illisible/).first()).toBeVisible();
  await expectNobody('the applications');
  await go('ranking');
  for (const place of [0, 1, 2, 3]) {
    await page.getByRole('radio').nth(place).click();
    await expectNobody(`group ${place} of the ranking`);
  }
  await page.getByRole('radio').first().click();
  await page.getByRole('row').nth(1).press('F4');
  await expect(page.getByRole('dialog')).toContainText('C-');
  await expectNobody('the decision');
  await closeDialog();
  await button('Comment les points sont calculés').click();
  await expectNobody('the formula');
  await closeDialog();
  await button('Exporter').click();
  await expect(page.getByRole('dialog').getByRole('checkbox', { name: /À l’aveugle/ })).toBeChecked();
  await expectNobody('the export');
  await closeDialog();
  for (const row of [1, 2, 3, 4]) await page.getByRole('row').nth(row).getByRole('checkbox').click({ force: true });
  await go('compare');
  await expect(page.locator('blockquote').first()).toBeVisible();
  await expectNobody('the comparison');
  await go('charts');
  await expect(page.getByText(/C-[0-9A-F]{6}/).first()).toBeVisible({ timeout: 30_000 });
  const folded = page.locator('main').getByRole('button', { expanded: false });
  while ((await folded.count()) > 0) await folded.first().click();
  await expectNobody('the charts and their tables');
  await go('matrix');
  await expectNobody('the matrix');
  await go('dossier');
  await expect(page.getByRole('checkbox', { name: /À l’aveugle/ })).toBeChecked();
  await expectNobody('the dossier');
});

test('every candidate is a code on every tab, in the text and on the pages', async () => {
  test.setTimeout(240_000);
  for (const application of applications) {
    await open(application);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^C-[0-9A-F]{6}$/);
    for (const tab of ['Parcours', 'Faits relevés', 'Notes', 'Verdicts']) {
      await page.getByText(tab, { exact: true }).click();
      await expectNobody(`${application.name}, ${tab}`);
    }
    const asText = page.getByText('Texte', { exact: true });
    if ((await asText.count()) === 0) continue;
    // Painted over, or set on sheets from words that are covered.
    await expect(page.locator('canvas[data-covered], [data-sheet]').first()).toBeAttached();
    await expectNobody(`${application.name}, as it looks`);
    await asText.click();
    await expectNobody(`${application.name}, its text`);
  }
  await open(named('moutawakil'));
  await button(/Document affiché/).click();
  await expect(page.getByRole('option').first()).toHaveText(/^C-[0-9A-F]{6}\/1\.\w+$/);
  await expectNobody('the choice of the document');
  await page.keyboard.press('Escape');
  await page.locator('article[tabindex="0"]').press('F2');
  await expectNobody('the dialog of a verdict');
  await closeDialog();
  await checkAccessibility(page);
});

test('what is covered is neither found nor copied', async () => {
  await open(named('lahlou'));
  await page.getByRole('toolbar').getByRole('searchbox').fill('Lahlou');
  await expect(page.getByRole('toolbar').getByRole('status').first()).toHaveText('introuvable');
  await page.getByRole('searchbox').fill('');
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('Association Chabab');
  for (const word of personal) expect(copied.toLowerCase()).not.toContain(word);
  await button(/^Rechercher dans les candidatures/).click();
  const words = page.getByRole('dialog').getByRole('searchbox');
  const count = page.getByRole('dialog').getByRole('status');
  for (const word of ['karim', 'lahlou', 'example.org', '0664', 'khenifra, maroc']) {
    await words.fill(word);
    await expect(count).toHaveText(/^0 candidature/);
  }
  await words.fill('power bi');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(/C-[0-9A-F]{6}/);
  await expectNobody('the hits of the search');
  // The first Escape clears the field.
  await page.keyboard.press('Escape');
  await closeDialog();
});

/** The colours of the words that a test picks on the first page, as it is drawn. */
function coloursOf({ pages: [first] }: Document, pick: (word: string) => boolean): Promise<readonly string[]> {
  const words = (first?.blocks ?? []).flatMap(({ lines }) => lines.flatMap((line) => line.words));
  const boxes = words.filter(({ text }) => pick(text)).flatMap(({ box }) => (box ? [box] : []));
  expect(boxes.length).toBeGreaterThan(0);
  return readCanvas(page.locator('[data-page="1"] canvas').first(), boxes, first?.width ?? 1);
}

test('on a drawn page and on a scan, every pixel of a covered word is painted over, and other words are not', async () => {
  const stored = await readStored<{ readonly applicationId: string; readonly document: Document }>(page, 'documents');
  for (const [name, address] of [
    ['haddaoui', /haddaoui/iu],
    ['filali', /filali/iu],
  ] as const) {
    const application = named(name);
    const document = stored.find(({ applicationId }) => applicationId === application.id)?.document;
    if (!document) throw new Error(`${name} has no document`);
    await open(application);
    await expect(page.locator('canvas[data-covered]').first()).toBeVisible();
    await expect.poll(() => coloursOf(document, (word) => address.test(word))).toEqual(['75 82 96']);
    expect((await coloursOf(document, (word) => /^(?:Excel|Anglais|English)/u.test(word))).length).toBeGreaterThan(3);
  }
});

test('a photograph on a page is painted over', async () => {
  await open(named('lamrabet'));
  const canvas = page.locator('[data-page="1"] canvas[data-covered]');
  await expect.poll(() => readCanvas(canvas, [photo], 595)).toEqual(['75 82 96']);
});

test('the person in charge of eligibility alone sees what nationality rests on', async () => {
  await open(named('haddaoui'));
  const gate = page.locator('article').filter({ hasText: 'nationalité' });
  await expect(gate).toContainText('Contrôlé par l’éligibilité');
  await expect(gate.getByRole('button')).toHaveCount(0);
  await button(/^Évaluation à l’aveugle/).click();
  await page.getByText('Je suis la personne chargée de l’éligibilité').click();
  await expect(page.getByRole('dialog')).toContainText('Éligibilité prise en charge');
  await closeDialog();
  await expect(gate.getByRole('button', { name: /Moroccan/ })).toBeVisible();
  // The person in charge sees birth dates, and still no name.
  await expectNobody('haddaoui', ['21 june 1990']);
  await button(/^Évaluation à l’aveugle/).click();
  await page.getByText('Je suis la personne chargée de l’éligibilité').click();
  await closeDialog();
  await expect(gate).toContainText('Contrôlé par l’éligibilité');
});

test('one name is revealed for a reason, noted with who and why, and can be covered again', async () => {
  const application = named('haddaoui');
  await button('Révéler').click();
  await expect(button('Révéler ce nom')).toBeDisabled();
  await checkAccessibility(page);
  await page.getByLabel(/^Motif/).fill('Appel pour une pièce manquante');
  await button('Révéler ce nom').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/HADDAOUI/);
  await expect(page.locator('canvas[data-covered]')).toHaveCount(0);
  const notes = await readStored<Record<string, string>>(page, 'journal');
  const [noted] = notes.filter(({ event }) => event === 'name-revealed');
  expect(noted).toMatchObject({ applicationId: application.id, by: 'Hajar Slimani', why: 'Appel pour une pièce manquante' });
  expect(noted?.at).toMatch(/^\d{4}-\d\d-\d\dT/u);
  await button(/^Évaluation à l’aveugle/).click();
  await expect(page.getByRole('dialog')).toContainText(/Nom révélé\s: Meryem HADDAOUI – Appel pour une pièce manquante/);
  await closeDialog();
  await open(named('lahlou'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^C-/);
  await open(application);
  await button('Couvrir de nouveau').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^C-/);
  // The ranking, which names the buttons, follows within a moment.
  await expect(async () => expectNobody('a candidate that was covered again')).toPass({ timeout: 5_000 });
});

test('all names come back for a reason and a confirmation', async () => {
  await button(/^Évaluation à l’aveugle/).click();
  const reveal = page.getByRole('dialog').getByRole('button', { name: 'Révéler tous les noms' });
  await page.getByLabel(/^Motif/).fill('Liste restreinte arrêtée');
  await expect(reveal).toBeDisabled();
  await page.getByText('J’ai compris').click();
  await reveal.click();
  await expect(page.getByRole('dialog')).toContainText('Tous les noms révélés – Liste restreinte arrêtée');
  await closeDialog();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/HADDAOUI/);
});
