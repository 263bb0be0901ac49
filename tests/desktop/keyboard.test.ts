import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { keepPictures } from '../helpers/keep-pictures.ts';
import { launchApp } from '../helpers/launch-app.ts';
import { sayIn } from '../helpers/say-in.ts';
import { selection } from '../helpers/selection.ts';

for (const locale of ['fr', 'ar']) {
  test(`the whole way by keyboard alone, in ${locale}`, async () => {
    test.setTimeout(240_000);
    const say = sayIn(locale);
    const { app, page, close } = await launchApp({ locale });
    const folder = await mkdtemp(join(tmpdir(), 'tamis-test-'));
    const keep = keepPictures(page, `keyboard-${locale}`);
    const heading = (key: string) => page.getByRole('heading', { name: say(key), level: 1 });

    /** Name of the element that has the focus, as a screen reader says it. */
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        const ids = (element?.getAttribute('aria-labelledby') ?? '').split(' ');
        const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
        const own =
          element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent?.trim()).join(' ') : '';
        return [element?.getAttribute('aria-label'), labels.trim(), own, element?.textContent?.trim()].find(Boolean) ?? '';
      });

    /** Goes on with Tab (or another key) until an element of that name has the focus. */
    const tabTo = async (name: RegExp, key = 'Tab'): Promise<void> => {
      for (let steps = 0; steps < 120; steps += 1) {
        if (name.test(await focused())) return;
        await page.keyboard.press(key);
      }
      throw new Error(`${name} is not reached with ${key}; the focus is on "${await focused()}"`);
    };
    const press = async (key: string, by = 'Tab'): Promise<void> => {
      await tabTo(say(key), by);
      await page.keyboard.press('Enter');
    };
    const step = async (title: string): Promise<void> => {
      await tabTo(new RegExp(`^\\d?${say(title).source.slice(1)}$`, 'u'), 'Shift+Tab');
      await page.keyboard.press('Enter');
    };

    await expect(heading('vacancies.title')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
    await press('vacancies.import');
    await expect(heading('new.title')).toBeVisible();
    await tabTo(say('new.paste.label'));
    await page.keyboard.insertText(selection.text);
    await press('new.paste.action');

    const rows = page.locator('section[aria-labelledby="criteria-title"] > ol > li');
    const first = (await rows.nth(0).locator('[data-head] [dir=auto]').first().textContent()) ?? '';
    await tabTo(new RegExp(`^${first.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u'));
    await page.keyboard.press('Alt+ArrowDown');
    await expect(rows.nth(1)).toContainText(first);
    await page.keyboard.press('Control+z');
    await expect(rows.nth(0)).toContainText(first);

    await keep('grid');
    await press('grid.freeze', 'Shift+Tab');
    await tabTo(say('freeze.panel.add'));
    await page.keyboard.type('Nadia Fassi');
    await page.keyboard.press('Enter');
    await tabTo(new RegExp(`${say('freeze.action').source}$`, 'u'));
    await page.keyboard.press('Enter');
    await expect(heading('applications.title')).toBeVisible();

    // The dialogs of the operating system cannot be driven by keys from here: they answer as a person would have them.
    await tabTo(say('applications.choose-folder'));
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(selection.applications);
    await expect(page.getByText(say('applications.added')).first()).toBeVisible({ timeout: 120_000 });

    await step('nav.ranking');
    await expect(heading('ranking.title')).toBeVisible();
    await keep('ranking');
    await tabTo(/^[^·]{3,40} · [\w-]+(?:\.\w+)?$/u);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: say('candidate.to-ranking') })).toBeVisible();
    await press('candidate.quote.show');
    await expect(page.locator('[data-highlight].bg-mark-strong, [data-highlight].bg-\\[\\#ffc83a\\]').first()).toBeVisible();

    await keep('candidate');
    await press('candidate.override.label', 'Shift+Tab');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(focused).toMatch(say('candidate.override.label'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await tabTo(say('candidate.override.why'));
    await page.keyboard.insertText('Attestation vue');
    await tabTo(say('candidate.override.by'));
    await page.keyboard.insertText('Nadia Fassi');
    await press('candidate.override.save');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText('Attestation vue')).toBeVisible();

    await press('blind.button.off', 'Shift+Tab');
    await press('blind.start');
    await expect(page.getByRole('dialog').getByText(say('journal.blind-started'))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^C-[0-9A-F]{6}$/);

    await keep('blind');
    await step('nav.dossier');
    await expect(heading('dossier.screen.title')).toBeVisible();
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, folder);
    await tabTo(say('dossier.screen.blind'));
    await expect(page.getByRole('checkbox', { name: say('dossier.screen.blind') })).toBeChecked();
    await press('dossier.screen.make');
    await expect(page.getByText(say('dossier.screen.saved'))).toBeVisible({ timeout: 120_000 });
    await keep('dossier');
    const [made] = await readdir(folder);
    expect((await readdir(join(folder, made ?? ''))).length).toBeGreaterThan(5);

    await close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
}
