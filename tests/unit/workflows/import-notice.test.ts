import { expect, test } from 'vitest';
import { importNotice } from '../../../renderer/workflows/import-notice.ts';
import { makeContext, textReader } from './test-context.ts';

const notice = { name: 'avis.txt', bytes: new TextEncoder().encode('Chargé de projet') };

test('a notice becomes a stored draft with its document', async () => {
  const context = await makeContext(textReader([]));
  const imported = await importNotice(context, notice, { ocr: false });
  const [stored] = await context.db.vacancies.toArray();
  expect(imported).toEqual({ ok: true, vacancyId: stored?.id });
  expect([stored?.draft.title, stored?.notice?.file]).toEqual(['Chargé de projet', 'avis.txt']);
});

test('one whose rules never come to an end fails and stores nothing', async () => {
  const made = await makeContext(textReader([]));
  const context = { ...made, engine: { ...made.engine, interpretNotice: async () => null } };
  const imported = await importNotice(context, notice, { ocr: false });
  expect(imported).toMatchObject({ ok: false, failure: { file: 'avis.txt', code: 'timed-out' } });
  expect(await context.db.vacancies.count()).toBe(0);
});

test('one that is called off while it is interpreted stores nothing', async () => {
  const made = await makeContext(textReader([]));
  const controller = new AbortController();
  const interpretNotice: typeof made.engine.interpretNotice = (document) => {
    controller.abort();
    return made.engine.interpretNotice(document);
  };
  const context = { ...made, engine: { ...made.engine, interpretNotice } };
  await expect(importNotice(context, notice, { ocr: false, signal: controller.signal })).rejects.toThrow();
  expect(await context.db.vacancies.count()).toBe(0);
});
