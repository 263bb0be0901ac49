import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, startAgain } from '../helpers/launch-app.ts';

test('shows what runs', async () => {
  const { page, close } = await launchApp();
  const reply = await page.evaluate(() => Reflect.get(globalThis, 'tamisBridge').appInfo());
  expect(reply).toMatchObject({ ok: true, value: { name: 'Tamis', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) } });
  expect(['official', 'registry']).toContain(reply.value.runtime);
  await close();
});

test('a page that dies comes back', async () => {
  const { app, close } = await launchApp();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  const title = (): Promise<string> =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.isCrashed() === false && !contents.isLoading() ? contents.getTitle() : 'gone';
    });
  await expect.poll(title).toContain('Tamis');
  await close();
});

test('a second start on the same profile ends at once', async () => {
  const { profile, app, close } = await launchApp();
  expect(await startAgain(profile)).toBe(0);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await close();
});

test('saves where the person chooses, whole, and says when it cannot', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tamis-save-'));
  const { app, page, close } = await launchApp();
  const save = async (path: string): Promise<unknown> => {
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: filePath === '', filePath });
    }, path);
    return page.evaluate(() => Reflect.get(globalThis, 'tamisBridge').saveFile({ name: 'x.csv', bytes: new TextEncoder().encode('a;b') }));
  };
  expect(await save(join(folder, 'mine.csv'))).toEqual({ ok: true, value: { saved: true, name: 'mine.csv' } });
  expect(await readFile(join(folder, 'mine.csv'), 'utf8')).toBe('a;b');
  expect(await save('')).toEqual({ ok: true, value: { saved: false, name: null } });
  expect(await save(join(folder, 'none', 'mine.csv'))).toEqual({ ok: false, error: { code: 'write-failed', file: 'mine.csv' } });
  await close();
  await rm(folder, { recursive: true });
});
