import { expect, test } from 'vitest';
import { defaultReadLimits } from '../../../renderer/reading/limits.ts';
import { readFile } from '../../../renderer/reading/read-file.ts';
import { listDocuments } from '../../../renderer/storage/repositories/applications.ts';
import { getImport } from '../../../renderer/storage/repositories/imports.ts';
import { unlockFile } from '../../../renderer/workflows/control-import.ts';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { importApplications } from '../../../renderer/workflows/import-applications.ts';
import { groupIncoming } from '../../../renderer/workflows/incoming.ts';
import { buildDocx, paragraph } from '../../helpers/build-docx.ts';
import { buildMsg } from '../../helpers/build-msg.ts';
import { buildPdf } from '../../helpers/build-pdf.ts';
import { buildAgileDocx } from '../../helpers/build-protected-docx.ts';
import { nodeEngines } from '../../helpers/node-engines.ts';
import { paintPage } from '../../helpers/paint-page.ts';
import { makeContext, twoSkills } from './test-context.ts';

const password = 'Jasmin-1990';
const pdf = buildPdf([paintPage((page) => page.text(60, 60, 'Curriculum vitae, Suivi de projets'))], { password });
const docx = buildAgileDocx(buildDocx({ body: paragraph('Curriculum vitae') }), password);
const mail = buildMsg({
  from: 'A',
  address: 'a@example.org',
  subject: 'CV',
  body: 'Bonjour',
  attachments: [{ name: 'cv.docx', bytes: docx }],
});

async function start(name: string, bytes: Uint8Array) {
  const context = await makeContext({
    read: (input, call = {}) =>
      readFile(
        input,
        { ocr: false, limits: defaultReadLimits, ...(call.password === undefined ? {} : { password: call.password }) },
        nodeEngines,
      ),
    close: () => undefined,
  });
  const vacancyId = await createVacancy(context, twoSkills);
  await importApplications(context, vacancyId, groupIncoming([{ name, size: bytes.length, read: async () => bytes }]), { ocr: false });
  const state = async () => ({
    failures: (await context.db.failures.toArray()).map(({ failure }) => failure.detail),
    documents: (await listDocuments(context.db, (await context.db.applications.toArray())[0]?.id ?? '')).map(
      ({ document }) => document.file,
    ),
    files: (await context.db.files.toArray()).map((file) => file.state),
  });
  const [file] = await context.db.files.toArray();
  const unlock = (given: string) => unlockFile(context, { vacancyId, fileId: file?.id ?? '', password: given }, { ocr: false });
  return { context, vacancyId, state, unlock };
}

test.each([
  ['cv.pdf', pdf],
  ['cv.docx', docx],
])('a protected %s is read with its password, and a wrong one is told', async (name, bytes) => {
  const { context, vacancyId, state, unlock } = await start(name, bytes);
  expect(await state()).toEqual({ failures: ['password needed'], documents: [], files: ['failed'] });
  await unlock('jasmin');
  expect(await state()).toEqual({ failures: ['wrong password'], documents: [], files: ['failed'] });
  await unlock(password);
  expect(await state()).toEqual({ failures: [], documents: [name], files: ['read'] });
  expect(await getImport(context.db, vacancyId)).toMatchObject({ state: 'finished', total: 1, done: 1, failed: 0 });
  // Traceable: once, when it opened, not for the password that did not.
  const [application] = await context.db.applications.toArray();
  expect(await context.db.journal.toArray()).toMatchObject([{ vacancyId, applicationId: application?.id, event: 'opened-with-password' }]);
});

test('a protected attachment is read with its password, beside what was read without', async () => {
  const { context, vacancyId, state, unlock } = await start('mail.msg', mail);
  expect(await state()).toEqual({ failures: ['password needed'], documents: ['mail.msg'], files: ['read'] });
  await unlock('jasmin');
  expect(await state()).toEqual({ failures: ['wrong password'], documents: ['mail.msg'], files: ['read'] });
  await unlock(password);
  expect(await state()).toEqual({ failures: [], documents: ['mail.msg', 'mail.msg/cv.docx'], files: ['read'] });
  expect(await getImport(context.db, vacancyId)).toMatchObject({ state: 'finished', total: 1, done: 1, failed: 0 });
});

test('no password is stored', async () => {
  const { context, unlock } = await start('cv.pdf', pdf);
  await unlock('mot-de-passe-faux');
  await unlock(password);
  for (const table of context.db.tables) {
    const stored = JSON.stringify(await table.toArray());
    expect(stored).not.toContain(password);
    expect(stored).not.toContain('mot-de-passe-faux');
  }
});
