import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from '../helpers/check-accessibility.ts';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { storeApplications } from '../helpers/store-applications.ts';

/** Many candidates at once: the matrix and what else shows all of them, with 1,000 applications on 30 criteria. */
test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await expect(page.getByRole('heading', { name: 'Postes' })).toBeVisible();
  await storeApplications(page, { vacancyId: 'v1', applications: 1000, criteria: 30 });
  await page.reload();
});
test.afterAll(() => running.close());

async function visit(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

test('the matrix is reached from the ranking and says which cell is which', async () => {
  await visit('/vacancies/v1/ranking');
  await page.getByRole('link', { name: 'Matrice' }).click();
  await expect(page.getByRole('grid', { name: 'Matrice' })).toHaveAttribute('aria-rowcount', '1001');
  await expect(page.getByRole('gridcell', { name: /^Compétence no 1 attendue du poste: Satisfait/ }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await checkAccessibility(page);
});

test('scrolling through 1,000 rows draws only what is in sight, and holds the frames', async () => {
  const { median, slow } = await page.evaluate(async () => {
    const scroller = document.querySelector('[role="grid"]')?.parentElement;
    if (!scroller) throw new Error('no matrix');
    const frames: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    for (let frame = 0; frame < 90; frame += 1) {
      scroller.scrollTop += 120;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - before);
      before = now;
    }
    frames.sort((a, b) => a - b);
    return { median: frames[45] ?? 0, slow: frames[80] ?? 0 };
  });
  console.log(`matrix, 1,000 × 30: a frame of scrolling takes ${median.toFixed(1)} ms, nine of ten at most ${slow.toFixed(1)} ms`);
  // Smooth is 17 ms; the bound leaves room for other work on the machine and for drawing without a graphics card.
  expect(median).toBeLessThan(250);
  expect(await page.getByRole('row').count()).toBeLessThan(60);
  const name = page.locator('tbody th').first();
  const left = await name.evaluate((cell) => cell.getBoundingClientRect().left);
  const moved = await page.evaluate(() => {
    const scroller = document.querySelector('[role="grid"]')?.parentElement;
    if (scroller) scroller.scrollLeft = 400;
    return scroller?.scrollLeft;
  });
  expect(moved).toBeGreaterThan(0);
  expect(await name.evaluate((cell) => cell.getBoundingClientRect().left)).toBe(left);
});

test('arrows move over the cells, Enter opens the candidate at the criterion', async () => {
  const grid = page.getByRole('grid', { name: 'Matrice' });
  await grid.focus();
  await page.keyboard.press('Control+Home');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(grid).toHaveAttribute('aria-activedescendant', 'matrix-2-3');
  await expect(page.locator('#matrix-2-3')).toBeInViewport();
  await page.keyboard.press('Control+End');
  await expect(page.locator('#matrix-999-30')).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/candidates\//u);
  await expect(page.locator('article[tabindex="0"]')).toContainText('Compétence no 2 attendue du poste');
});

test('the ranking is moved over by keyboard, keeps the focus when it is scrolled, and is sorted from its head', async () => {
  await visit('/vacancies/v1/ranking');
  const ranking = page.getByRole('grid', { name: 'Classement' });
  await expect(ranking).toHaveAttribute('aria-rowcount', '1001');
  const focused = page.locator(':focus');
  await page.getByRole('row').nth(1).focus();
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(focused).toHaveAttribute('aria-rowindex', '4');
  await ranking.evaluate((element) => {
    element.scrollTop = 12_000;
  });
  await expect(page.locator('[aria-rowindex="310"]')).toBeInViewport();
  await expect(focused).toHaveAttribute('aria-rowindex', '4');
  expect(await page.getByRole('row').count()).toBeLessThan(40);
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-rowindex', '5');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('End');
  await expect(focused).toHaveAttribute('aria-rowindex', '1001');
  await expect(focused).toBeInViewport();
  for (const key of ['Home', 'ArrowRight']) await page.keyboard.press(key);
  await expect(focused).toHaveAccessibleName(/^Comparer Candidat/);
  await page.keyboard.press('ArrowUp');
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('columnheader', { name: 'Candidat' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('row').nth(1)).toContainText('Candidat 1000');
  for (const key of ['ArrowLeft', 'Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/candidates\//u);
});

test('candidates ticked in the ranking stand side by side, four at most', async () => {
  await visit('/vacancies/v1/ranking');
  const boxes = page.getByRole('checkbox', { name: /^Comparer Candidat/ });
  for (const index of [0, 1, 2, 3]) await page.locator('[role="gridcell"] label').nth(index).click();
  await expect(boxes.nth(3)).toBeChecked();
  await expect(boxes.nth(4)).toBeDisabled();
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Comparer (4)' }).click();
  const table = page.getByRole('region', { name: 'Comparaison' }).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(31);
  await expect(table.getByRole('columnheader')).toHaveCount(5);
  await expect(table.getByRole('row').nth(1).locator('blockquote')).toContainText(
    Array(4).fill(/^Suivi et évaluation du projet \d+ à Kénitra$/u),
  );
  await checkAccessibility(page);
  await page
    .getByRole('button', { name: /^Retirer Candidat .* de la comparaison$/ })
    .first()
    .click();
  await expect(table.getByRole('columnheader')).toHaveCount(4);
});

test('a candidate is put beside others from the candidate’s own screen', async () => {
  await visit('/vacancies/v1/candidates/a00999');
  await page.getByRole('button', { name: 'Comparer avec d’autres' }).click();
  await expect(page.getByRole('columnheader', { name: /Candidat 1000/ })).toBeVisible();
});

test('words are found in all applications, and the hit is shown in the document', async () => {
  await visit('/vacancies/v1/ranking');
  await expect(page.getByRole('heading', { name: 'Classement' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Rechercher dans les candidatures' });
  const field = dialog.getByRole('searchbox', { name: 'Mots à chercher' });
  await expect(field).toBeFocused();
  await field.fill("INGENIEURE À L'ÉCOLE N° 777");
  // Older applications, whose words were not kept, are gathered first.
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ candidatures?$/u, { timeout: 60_000 });
  const hit = dialog.getByRole('option').first();
  await expect(hit).toContainText('Candidat 0778');
  await expect(hit.locator('mark')).toHaveText('Ingénieure à l’École n° 777');
  await checkAccessibility(page);
  await hit.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Candidat 0778' })).toBeVisible();
  await expect(page.locator('mark', { hasText: 'Ingénieure à l’École n° 777' })).toBeInViewport();
  await expect(page.getByRole('searchbox', { name: /^Chercher dans le document/ })).not.toHaveValue('');
  await expect(dialog).toBeHidden();
});

test('a slash opens the search; what it finds tells how many there are', async () => {
  await visit('/vacancies/v1/matrix');
  await expect(page.getByRole('grid', { name: 'Matrice' })).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Mots à chercher' }).fill('kenitra');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1000 candidatures');
  await expect(page.getByRole('option')).toHaveCount(20);
  await page.getByRole('button', { name: 'Fermer' }).click();
});
