import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { keepPictures } from '../helpers/keep-pictures.ts';
import { launchApp } from '../helpers/launch-app.ts';
import { sayIn } from '../helpers/say-in.ts';
import { selection } from '../helpers/selection.ts';

for (const locale of ['fr', 'ar']) {
  test(`the whole way by mouse, in ${locale}: notice, grid, applications, review, decision, blind dossier`, async () => {
    test.setTimeout(240_000);
    const say = sayIn(locale);
    const whole = (key: string) => new RegExp(`${say(key).source}$`, 'u');
    const { app, page, close } = await launchApp({ locale });
    const folder = await mkdtemp(join(tmpdir(), 'tamis-test-'));
    const heading = (key: string) => page.getByRole('heading', { name: say(key), level: 1 });
    const keep = keepPictures(page, `mouse-${locale}`);
    const button = (key: string) => page.getByRole('button', { name: say(key) });
    const step = (key: string) => page.getByRole('navigation').getByRole('link', { name: new RegExp(`${say(key).source.slice(1)}$`, 'u') });

    await page.getByRole('link', { name: say('vacancies.import') }).click();
    await page.locator('input[type=file]').setInputFiles(selection.notice);
    await expect(heading('grid.title')).toBeVisible({ timeout: 30_000 });
    await keep('grid');
    await button('grid.freeze').click();
    await page.getByRole('textbox', { name: say('freeze.panel.add') }).fill('Nadia Fassi');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: whole('freeze.action') }).click();

    await expect(heading('applications.title')).toBeVisible();
    const chooser = page.waitForEvent('filechooser');
    await button('applications.choose-folder').click();
    await (await chooser).setFiles(selection.applications);
    await expect(page.getByText(say('applications.added')).first()).toBeVisible({ timeout: 120_000 });

    await keep('applications');
    await step('nav.ranking').click();
    await expect(heading('ranking.title')).toBeVisible();
    await keep('ranking');
    await page.getByRole('row').nth(1).dblclick();
    await expect(page.getByRole('link', { name: say('candidate.to-ranking') })).toBeVisible();
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await button('candidate.quote.show').first().click();
    await expect(page.locator('[data-highlight].bg-mark-strong, [data-highlight].bg-\\[\\#ffc83a\\]').first()).toBeVisible();

    await keep('candidate');
    await button('candidate.override.label').last().click();
    await page.getByRole('radio', { name: whole('verdict.partlyMet') }).click({ force: true });
    await page.getByRole('textbox', { name: say('candidate.override.why') }).fill('Attestation vue');
    await page.getByRole('textbox', { name: say('candidate.override.by') }).fill('Nadia Fassi');
    await button('candidate.override.save').click();
    await expect(page.getByText('Attestation vue')).toBeVisible();

    await page
      .getByRole('button', { name: /./u })
      .filter({ hasText: say('decision.decide') })
      .first()
      .click();
    await page.getByRole('radio', { name: whole('decision.retained') }).click({ force: true });
    await page.getByRole('textbox', { name: say('decision.why') }).fill('Meilleur dossier');
    await button('decision.save').click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText(whole('decision.retained')).first()).toBeVisible();

    await button('blind.button.off').click();
    await button('blind.start').click();
    await expect(page.getByRole('dialog').getByText(say('journal.blind-started'))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^C-[0-9A-F]{6}$/);
    await expect(page.locator('canvas[data-covered]').first()).toBeVisible();

    await keep('blind');
    await step('nav.dossier').click();
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, folder);
    await expect(page.getByRole('checkbox', { name: say('dossier.screen.blind') })).toBeChecked();
    await button('dossier.screen.make').click();
    await expect(page.getByText(say('dossier.screen.saved'))).toBeVisible({ timeout: 120_000 });
    await keep('dossier');
    const [made = ''] = await readdir(folder);
    const files = await readdir(join(folder, made));
    const csv = files.find((file) => file.endsWith('.csv')) ?? '';
    const table = await readFile(join(folder, made, csv), 'utf8');
    expect(table.length).toBeGreaterThan(200);
    for (const word of name.split(/\s+/u)) expect(table).not.toContain(word);

    await close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
}
