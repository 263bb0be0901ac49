import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { readStored } from '../helpers/read-stored.ts';
import { writeStored } from '../helpers/write-stored.ts';

test.describe.configure({ mode: 'serial' });

const notice = `AVIS DE VACANCE DE POSTE

Titre du poste : Chargé(e) de suivi-évaluation
Organisation : Association Passerelles
Lieu d'affectation : Rabat, Maroc
Date de clôture : 31 mai 2024

QUALIFICATIONS REQUISES
- Diplôme de niveau Master en économie ou en gestion de projets.
- Au moins 3 ans d'expérience en suivi-évaluation de projets de développement.
- Excellente maîtrise du français.
- La connaissance de l'arabe serait un atout.
- Maîtrise de l'outil informatique (Word, Excel).
`;

const strong = `Salma Idrissi
salma.idrissi@example.org
Nationalité : marocaine

FORMATION
2015 - 2017 : Master en gestion de projets, Université Hassan II, Casablanca

EXPÉRIENCE PROFESSIONNELLE
01/2018 - 12/2023 : Chargée de suivi-évaluation, Fondation Atlas, Rabat
- Suivi-évaluation de projets de développement rural
- Tableaux de bord sous Excel

LANGUES
Français : C2
Arabe : langue maternelle

INFORMATIQUE
Word, Excel
`;

const weak = `Karim Bennis
karim.bennis@example.org

EXPÉRIENCE PROFESSIONNELLE
01/2022 - 12/2022 : Vendeur, Boutique Médina, Fès

LANGUES
Français : B1
`;

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
});
test.afterAll(() => running.close());

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('an empty app says what to do', async () => {
  await expect(heading('Postes')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Importer un avis' })).toBeVisible();
  await checkAccessibility(page);
});

test('an unreadable notice is named with what to do', async () => {
  await page.getByRole('link', { name: 'Importer un avis' }).click();
  await checkAccessibility(page);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'avis.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 rien') });
  await expect(page.getByRole('alert')).toContainText('« avis.pdf » n’a pas pu être lu');
  await page.locator('input[type=file]').setInputFiles(textFile('grille.json', '{"title": 3}'));
  await expect(page.getByRole('alert')).toContainText('« grille.json » n’est pas une grille que Tamis comprend');
});

test('a notice becomes a grid beside it, with its sentences marked', async () => {
  await page.locator('input[type=file]').setInputFiles(textFile('avis.txt', notice));
  await expect(heading('Grille d’évaluation')).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: 'Master en économie' })).toBeVisible();
  await page.getByRole('button', { name: /^Diplôme de niveau Master/, expanded: false }).click();
  await expect(page.getByRole('button', { name: 'Niveau minimal' })).toContainText('bac + 5');
  await checkAccessibility(page);
});

test('the grid is edited, reordered by keyboard and undone', async () => {
  const rows = page.locator('section[aria-labelledby="criteria-title"] > ol > li');
  const before = await rows.count();
  await page.getByRole('button', { name: 'Ajouter un critère' }).click();
  await page.getByRole('menuitem', { name: 'Permis' }).click();
  await expect(rows).toHaveCount(before + 1);
  await page.getByLabel('Exigence, telle que l’avis la formule').fill('Permis de conduire B');
  await page.getByRole('button', { name: /Permis ou habilitation/ }).click();
  await page.getByRole('option', { name: 'Permis de conduire', exact: true }).click();
  await rows
    .last()
    .getByRole('button', { name: /^Permis de conduire B/ })
    .press('Alt+ArrowUp');
  await expect(rows.nth(before - 1)).toContainText('Permis de conduire B');
  await rows
    .nth(before - 1)
    .getByRole('button', { name: 'Supprimer le critère' })
    .click();
  await expect(rows).toHaveCount(before);
  await page.getByRole('button', { name: 'Annuler la dernière modification' }).click();
  await expect(rows).toHaveCount(before + 1);
  await rows
    .nth(before - 1)
    .getByRole('button', { name: 'Supprimer le critère' })
    .click();
});

test('weights that do not make 100 keep the grid from being frozen', async () => {
  const weight = page.getByRole('textbox', { name: /^Poids de/ }).first();
  await weight.fill('1');
  await weight.press('Tab');
  await expect(page.getByText('Les poids doivent faire 100.')).toBeVisible();
  await page.getByRole('button', { name: /Figer la grille/ }).click();
  await expect(page.getByRole('button', { name: 'Figer', exact: true })).toBeDisabled();
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ramener à 100' }).click();
  await expect(page.getByText('Les poids doivent faire 100.')).toBeHidden();
});

test('the panel freezes the grid with its names', async () => {
  await page.getByRole('button', { name: /Figer la grille/ }).click();
  await page.getByRole('textbox', { name: 'Nom, puis Entrée' }).fill('Nadia Fassi');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Figer', exact: true }).click();
  await expect(heading('Candidatures')).toBeVisible();
  await checkAccessibility(page);
});

test('applications are read, and every file is accounted for', async () => {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      textFile('idrissi.txt', strong),
      textFile('bennis.txt', weak),
      { name: 'vide.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') },
    ]);
  await expect(page.getByText('3 candidatures ajoutées.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('2 lues · 1 illisible · 0 en attente')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 fichier n’a pas pu être lu' })).toBeVisible();
  await checkAccessibility(page);
  // As if the first reading had been cut short: only reading the file once more finds the true reason again.
  type Failure = { readonly id: string; readonly failure: object };
  const [failed] = await readStored<Failure>(page, 'failures');
  await writeStored(page, 'failures', { ...failed, failure: { ...failed?.failure, code: 'timed-out' } });
  await page.reload();
  await expect(page.getByText('La lecture a duré trop longtemps')).toBeVisible();
  await page.getByRole('button', { name: 'Tout réessayer' }).click();
  await expect(page.getByText('Le fichier est abîmé et ne peut pas être ouvert.')).toBeVisible();
  await expect(page.getByText('La lecture a duré trop longtemps')).toHaveCount(0);
  await expect(page.getByText('2 lues · 1 illisible · 0 en attente')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 fichier n’a pas pu être lu' })).toBeVisible();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([textFile('idrissi.txt', strong)]);
  await expect(page.getByText('1 était déjà là et n’a pas été ajoutée une seconde fois.')).toBeVisible();
});

test('the ranking is sorted, searched and explained', async () => {
  await page.getByRole('link', { name: 'Voir le classement' }).click();
  await expect(heading('Classement')).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText('Salma Idrissi');
  await checkAccessibility(page);
  await page.getByRole('searchbox').fill('personne');
  await expect(page.getByText('Aucun candidat ne correspond')).toBeVisible();
  await page.getByRole('searchbox').press('Escape');
  await page.getByRole('radio', { name: 'Illisibles (1)' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('vide.pdf');
  await checkAccessibility(page);
  await page.getByRole('radio', { name: /Conditions remplies/ }).click();
  await page.getByRole('button', { name: 'Comment les points sont calculés' }).click();
  await expect(page.getByRole('dialog')).toContainText('Le nom, le sexe, l’âge, la photo et l’adresse n’entrent jamais dans le score.');
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
});

test('a candidate’s quotation is shown in the original', async () => {
  await page.getByRole('row').nth(1).press('Enter');
  await expect(heading('Salma Idrissi')).toBeVisible();
  await page
    .getByRole('button', { name: /^Montrer «\s.*Master/ })
    .first()
    .click();
  await expect(page.locator('mark.bg-mark-strong').first()).toContainText('Master');
  await checkAccessibility(page);
  await page.getByRole('radio', { name: 'Faits relevés' }).click();
  await expect(page.getByText('salma.idrissi@example.org').first()).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('radio', { name: 'Verdicts' }).click();
});

test('a verdict is overridden with a reason, and both scores are shown', async () => {
  await page
    .getByRole('button', { name: /^Modifier le verdict/ })
    .nth(1)
    .click();
  await expect(page.getByRole('button', { name: 'Enregistrer le verdict' })).toBeDisabled();
  await page.getByText('Non établi', { exact: true }).last().click();
  await page.getByLabel('Motif (obligatoire)').fill('Durée contestée lors de l’entretien.');
  await page.getByLabel('Votre nom').fill('Nadia Fassi');
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Enregistrer le verdict' }).click();
  await expect(page.getByText('Durée contestée lors de l’entretien.')).toBeVisible();
  await expect(page.getByText(/Proposé\s: .* · Jury\s: /)).toBeVisible();
});

test('results are exported to where the person chooses', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tamis-export-'));
  const saveTo = (name: string) =>
    running.app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      },
      join(folder, name),
    );
  await page.getByRole('link', { name: 'Retour au classement' }).click();
  await page.getByRole('button', { name: 'Exporter…' }).click();
  await checkAccessibility(page);
  await saveTo('resultats.zip');
  await page.getByRole('button', { name: 'Enregistrer…' }).click();
  await expect(page.getByText('« resultats.zip » est enregistré.')).toBeVisible({ timeout: 30_000 });
  const archive = unzipSync(await readFile(join(folder, 'resultats.zip')));
  expect(Object.keys(archive).sort()).toEqual(['matrix.xlsx', 'shortlist.pdf']);
  expect(
    Buffer.from(archive['shortlist.pdf'] ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await page.getByText('Liste restreinte (PDF)').click();
  await page.getByText('Matrice (Excel)').click();
  await page.getByText('Résultats complets (JSON)').click();
  await saveTo('resultats.json');
  await page.getByRole('button', { name: 'Enregistrer…' }).click();
  await expect(page.getByText('« resultats.json » est enregistré.')).toBeVisible();
  const results = JSON.parse(await readFile(join(folder, 'resultats.json'), 'utf8')) as { candidates: { files: string[] }[] };
  expect(results.candidates.flatMap(({ files }) => files).sort()).toEqual(['bennis.txt', 'idrissi.txt', 'vide.pdf']);
  await saveTo('dossier-absent/resultats.json');
  await page.getByRole('button', { name: 'Enregistrer…' }).click();
  await expect(page.getByRole('alert')).toContainText('L’export n’a pas été enregistré');
  await expect(page.getByRole('alert')).toContainText('Fichier : resultats.json');
  await page.keyboard.press('Escape');
  await rm(folder, { recursive: true });
});

test('settings change language and theme at once', async () => {
  await page.getByRole('link', { name: 'Réglages' }).click();
  await expect(heading('Réglages')).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('radio', { name: 'Sombre' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(heading('Settings')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await checkAccessibility(page);
});

test('every screen is accessible in the dark too', async () => {
  await page.getByRole('link', { name: 'Tamis' }).click();
  await expect(heading('Vacancies')).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('link', { name: /suivi-évaluation/ }).click();
  await expect(heading('Ranking')).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('radio', { name: /^Ask first/ }).click();
  await page.getByRole('row').nth(1).press('Enter');
  await expect(page.getByRole('link', { name: 'Back to the ranking' })).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Grid' }).click();
  await expect(heading('Assessment grid')).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'About' }).click();
  await expect(
    page.getByText(readFileSync('package.json', 'utf8').match(/"version": "([^"]+)"/u)?.[1] ?? '', { exact: true }),
  ).toBeVisible();
  await checkAccessibility(page);
});
