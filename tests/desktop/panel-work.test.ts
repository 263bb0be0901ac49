import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { openSample } from '../helpers/open-sample.ts';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
});
test.afterAll(() => running.close());

const row = (name: string) => page.getByRole('row').filter({ hasText: name });
const group = (name: RegExp) => page.getByRole('radio', { name });

test('a first start leads from an empty app to a ranked sample in under a minute', async () => {
  test.setTimeout(60_000);
  await openSample(page);
  await expect(page.getByRole('row').nth(1)).toContainText('MOUTAWAKIL');
});

test('the three groups stand apart, with the question to ask', async () => {
  await expect(group(/^Conditions remplies \(6\)$/)).toBeChecked();
  await group(/^À interroger d’abord/).click();
  await expect(row('BENKIRANE')).toContainText(/\?.*\+ \d+ points en jeu/);
  await checkAccessibility(page);
});

test('no decision is there before the panel takes one, by mouse', async () => {
  await group(/^Condition non remplie/).click();
  await expect(page.getByRole('button', { name: /: aucune décision/ })).toHaveCount(3);
  await page.getByRole('button', { name: /ZEROUALI\s: aucune décision/ }).click();
  const save = page.getByRole('button', { name: 'Enregistrer la décision' });
  await expect(save).toBeDisabled();
  await page.getByText('Non retenu', { exact: true }).last().click();
  await expect(page.getByLabel('Motif (obligatoire)')).toHaveValue(/2 ans au plus/);
  await page.getByLabel('Votre nom').fill('Nadia Fassi');
  await checkAccessibility(page);
  await save.click();
  await expect(page.getByRole('button', { name: /ZEROUALI\s: Non retenu/ })).toBeVisible();
});

test('and by keyboard, in the ranking and on the candidate', async () => {
  await group(/^Conditions remplies/).click();
  await row('HADDAOUI').focus();
  await page.keyboard.press('F4');
  await page.getByRole('radio', { name: 'Retenu', exact: true }).press('Space');
  await page.getByLabel('Motif (obligatoire)').fill('Profil solide');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /HADDAOUI\s: Retenu/ })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await row('HADDAOUI').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('HADDAOUI');
  await page.keyboard.press('F4');
  await expect(page.getByRole('dialog')).toContainText('Nadia Fassi, le');
  await page.getByLabel('Motif (obligatoire)').fill('À revoir');
  await page.getByRole('button', { name: 'Retirer la décision' }).press('Enter');
  await expect(page.getByRole('button', { name: /HADDAOUI\s: aucune décision/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ce qui changerait son rang' })).toContainText('points en jeu');
  await checkAccessibility(page);
});

const focusedLabel = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('a row that leaves the list with its decision hands the focus to the next one, and the last one to the head', async () => {
  await page.getByRole('link', { name: 'Retour au classement' }).click();
  await page.getByRole('button', { name: /Montrer/ }).click();
  await page.getByRole('option', { name: 'Sans décision' }).click();
  const names = () => page.getByRole('rowheader').allTextContents();
  const focused = () => page.evaluate(() => [document.activeElement?.role, document.activeElement?.textContent].join(' '));
  const decideOn = async (place: number): Promise<void> => {
    await page.getByRole('row').nth(place).press('F4');
    await page.getByRole('radio', { name: 'Réserve', exact: true }).press('Space');
    await page.getByLabel('Motif (obligatoire)').fill('À relire');
    await page.getByRole('button', { name: 'Enregistrer la décision' }).press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  const [first = '', , ...others] = await names();
  await decideOn(2);
  await expect.poll(names).toEqual([first, ...others]);
  await expect.poll(focused).toContain(others[0]);
  await page.getByRole('searchbox').fill(first.split(' ')[0] ?? '');
  await expect.poll(names).toEqual([first]);
  await decideOn(1);
  await expect(page.getByText('Aucun candidat ne correspond')).toBeVisible();
  await expect.poll(focused).toMatch(/^columnheader/);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /Montrer/ }).click();
  await page.getByRole('option', { name: 'Tous', exact: true }).click();
});

test('the review goes by keyboard: what needs a person first, confirm, change, undo, next', async () => {
  await expect(page.getByText('0 sur 14 vérifiées')).toBeVisible();
  await page.getByRole('button', { name: 'Commencer la vérification' }).press('Enter');
  await expect.poll(focusedLabel).toMatch(/français.* – Non établi$/);
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Confirmé : Nadia Fassi')).toHaveCount(1);
  await expect.poll(focusedLabel).not.toMatch(/français/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.getByText('Satisfait', { exact: true }).last().click();
  await page.getByLabel('Motif (obligatoire)').fill('Attesté au téléphone');
  await page.getByRole('button', { name: 'Enregistrer le verdict' }).press('Enter');
  await expect(page.getByText(/Attesté au téléphone/)).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(focusedLabel).toMatch(/français.* – Satisfait$/);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Attesté au téléphone/)).toBeHidden();
  await page.locator('article').filter({ hasText: 'nationalité' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-sheet] mark.bg-\\[\\#ffc83a\\]').first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 sur 14 vérifiées')).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('0 sur 14 vérifiées')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Suivant à vérifier' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
  await expect.poll(focusedLabel).toMatch(/ – Non établi$/);
  await page.getByRole('link', { name: 'Retour au classement' }).click();
  await expect(page.getByText('1 sur 14 vérifiées')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reprendre la vérification' })).toBeVisible();
});

test('the original is searched, enlarged and turned by keyboard, all quotations of the criterion marked', async () => {
  await row('HADDAOUI').press('Enter');
  const first = page.locator('[data-page="1"]');
  await expect(first.locator('[data-highlight]').first()).toBeAttached();
  await page.locator('article[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('PROJECT');
  await expect(page.getByRole('toolbar').getByRole('status').first()).toHaveText(/^1 sur \d+$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar').getByRole('status').first()).toHaveText(/^2 sur \d+$/);
  expect(await first.locator('[data-highlight^="search:"]').count()).toBeGreaterThan(1);
  const size = async () => (await first.boundingBox()) ?? { width: 0, height: 0 };
  const before = await size();
  await page.keyboard.press('F6');
  await page.keyboard.press('+');
  await expect.poll(async () => Math.round(((await size()).width / before.width) * 100)).toBe(125);
  await page.keyboard.press('0');
  await page.keyboard.press('r');
  await expect.poll(async () => (await size()).width > (await size()).height).toBe(true);
  await checkAccessibility(page);
  await page.keyboard.press('F6');
  await expect.poll(focusedLabel).toMatch(/ – /);
});

test('how sure the ranks are stands in the ranking, as a chart and as a table, for as many places as the panel says', async () => {
  await page.getByRole('link', { name: 'Retour au classement' }).click();
  await expect(row('MOUTAWAKIL')).toContainText(/\d+\s%/);
  await page.getByRole('link', { name: 'Graphiques' }).click();
  const chart = page.getByRole('figure', { name: 'Solidité du classement' });
  await expect(chart.getByRole('button', { name: /les 5 premiers dans \d+\s% des cas/ }).first()).toBeVisible();
  await chart.getByLabel('Places sur la liste restreinte').fill('1');
  await page.keyboard.press('Enter');
  await chart.getByRole('button', { name: 'En tableau' }).click();
  await expect(chart.getByRole('columnheader', { name: 'Dans les 1 premiers' })).toBeVisible();
  await expect(chart.getByRole('row').filter({ hasText: 'LAHLOU' })).toHaveCount(0);
  await expect(chart.getByRole('row').nth(1)).toContainText(/^1.*\d+\s%$/);
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Retour au classement' }).click();
  await expect(page.getByRole('columnheader', { name: 'Dans le top 1' })).toBeVisible();
});

test('a bar of a chart leads to its candidates, by mouse and by keyboard, and one of them to the criterion', async () => {
  await page.getByRole('link', { name: 'Graphiques' }).click();
  const chart = page.getByRole('figure', { name: 'Verdicts par critère' });
  const bar = chart.getByRole('button', { name: /, Satisfait : \d+ candidatures?$/ }).first();
  const label = (await bar.getAttribute('aria-label')) ?? '';
  await bar.click();
  const chip = page.getByRole('button', { name: `${label}. Montrer tous les candidats` });
  await expect(chip).toBeVisible();
  await row('MOUTAWAKIL').press('Enter');
  await expect(page.locator('article[tabindex="0"]')).toContainText(label.split(', Satisfait')[0] ?? '');
  await page.getByRole('link', { name: 'Retour au classement' }).click();
  await page.getByRole('link', { name: 'Graphiques' }).click();
  await chart.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await chip.press('Enter');
  await expect(chip).toBeHidden();
});

test('a timeline shows the months that count, as bars and as a table', async () => {
  await row('MOUTAWAKIL').press('Enter');
  await page.getByText('Parcours', { exact: true }).click();
  await expect(page.getByText(/comptés avec certitude, 4 ans demandés/)).toBeVisible();
  await page
    .getByRole('button', { name: /: compté\. Montrer dans le document$/ })
    .first()
    .click();
  await expect(page.locator('[data-page="1"] .bg-\\[\\#ffc83a\\]').first()).toBeVisible();
  await page.getByRole('button', { name: 'En tableau' }).click();
  await expect(page.getByRole('columnheader', { name: 'Compte ?' })).toBeVisible();
  await checkAccessibility(page);
  await page.getByText('Verdicts', { exact: true }).click();
});

test('equal treatment is checked on the applications at hand', async () => {
  await page.getByRole('link', { name: 'Retour au classement' }).click();
  await page.getByRole('button', { name: 'Comment les points sont calculés' }).click();
  await page.getByRole('button', { name: 'Contrôler l’égalité de traitement' }).click();
  await expect(page.getByRole('dialog').getByText(/^13 candidatures et \d+ verdicts\s: rien ne change/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('dialog')).toContainText('La nationalité est une condition');
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
});

test('a candidate is tagged and noted, and the ranking filtered by the tag', async () => {
  await row('CHERKAOUI').press('Enter');
  await page.getByText('Notes', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Étiquette, puis Entrée' }).fill('terrain');
  await page.keyboard.press('Enter');
  await page.getByLabel('Nouvelle note').fill('Appeler lundi');
  await page.getByRole('button', { name: 'Ajouter la note' }).click();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Appeler lundi' })).toBeVisible();
  await expect(page.getByText(/^Nadia Fassi, le /)).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Retour au classement' }).click();
  await page.getByRole('button', { name: /Étiquette/ }).click();
  await page.getByRole('option', { name: 'terrain' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(row('CHERKAOUI')).toContainText('terrain');
  await checkAccessibility(page);
  await page.getByRole('button', { name: /Étiquette/ }).click();
  await page.getByRole('option', { name: 'Toutes les étiquettes' }).click();
  await expect(page.getByRole('row')).toHaveCount(7);
});

test('the help is at hand from every screen, with rules, figures and keys', async () => {
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { name: 'Aide : les règles de Tamis' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Exclusions à tort' })).toBeVisible();
  await expect(page.getByText('Ctrl + Enter')).toBeAttached();
  await checkAccessibility(page);
});

const twin = (place: string) => `Khadija Berrada
khadija.berrada@example.org

EXPÉRIENCE PROFESSIONNELLE
01/2018 - 12/2022 : Chargée de projet d’emploi des jeunes, Association Horizon, ${place}

LANGUES
Français : C2
`;

test('applications that look like one person’s are settled by the panel, and the choice can be taken back', async () => {
  await page.goBack();
  await page.getByRole('link', { name: 'Candidatures' }).click();
  const file = (name: string, place: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(twin(place)) });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([file('berrada-1.txt', 'Fès'), file('berrada-2.txt', 'Rabat')]);
  await expect(page.getByText('2 candidatures ajoutées.')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Voir le classement' }).click();
  await expect(page.getByText('Doublons possibles à régler : 1')).toBeVisible();
  await expect(page.getByText('1 sur 16 vérifiées')).toBeVisible();
  await page.getByRole('button', { name: 'Doublons…' }).click();
  await expect(page.getByRole('dialog')).toContainText('même courriel');
  await checkAccessibility(page);
  const choose = async (name: string) => {
    await page.getByRole('button', { name: /Choix du jury/ }).click();
    await page.getByRole('option', { name }).click();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText(`${name} (Nadia Fassi, `);
  };
  await choose('Réunir tous les documents');
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 sur 15 vérifiées')).toBeVisible();
  await page.getByRole('searchbox').fill('berrada');
  await expect(async () => {
    for (const name of [/^Conditions remplies/, /^À interroger/, /^Condition non/]) {
      await group(name).click();
      if (await row('Berrada').isVisible()) return;
    }
    throw new Error('the merged application is in none of the groups');
  }).toPass({ timeout: 20_000 });
  await row('Berrada').press('Enter');
  await page.getByRole('button', { name: /Document affiché/ }).click();
  await expect(page.getByRole('option')).toHaveText([/berrada-\d\.txt/, /\/berrada-\d\.txt/]);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Retour au classement' }).click();
  await page.getByRole('button', { name: 'Doublons…' }).click();
  await choose('Les garder séparées');
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 sur 16 vérifiées')).toBeVisible();
});
