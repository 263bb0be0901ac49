import { expect, test } from 'vitest';
import { getContent, putContent } from '../../../renderer/storage/repositories/contents.ts';
import { deleteVacancy, latestGridVersion, listGridVersions } from '../../../renderer/storage/repositories/vacancies.ts';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { freezeGrid } from '../../../renderer/workflows/freeze-grid.ts';
import { importApplications } from '../../../renderer/workflows/import-applications.ts';
import { groupIncoming } from '../../../renderer/workflows/incoming.ts';
import { overrideVerdict } from '../../../renderer/workflows/override-verdict.ts';
import { incoming, makeContext, textReader, twoSkills } from '../workflows/test-context.ts';

test('deleting a vacancy leaves no row of it, and keeps what another one shares', async () => {
  const context = await makeContext(textReader([]));
  const { db } = context;
  const files = groupIncoming([incoming('a.txt', 'Lina\nSuivi'), incoming('b/cv.txt', 'Omar\nExcel')]);
  const gone = await createVacancy(context, twoSkills);
  const kept = await createVacancy(context, twoSkills);
  for (const vacancyId of [gone, kept]) {
    const grid = await freezeGrid(context, { vacancyId, panel: [] });
    await importApplications(context, vacancyId, files, { ocr: false });
    const [application] = await db.applications.where('vacancyId').equals(vacancyId).toArray();
    const override = { gridId: grid.id, applicationId: application?.id ?? '', criterionId: 'suivi', verdict: 'met' as const };
    expect(await overrideVerdict(context, { ...override, by: 'A. Alami', why: 'vu au dossier' })).toBe(true);
  }
  await putContent(db, 'orphan', new Uint8Array([1]));
  const before = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const));
  await deleteVacancy(db, gone);
  const after = Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const)));
  for (const [name, count] of before) {
    const shared = name === 'contents' || name === 'settings';
    expect([name, after[name]]).toEqual([name, shared ? count : count / 2]);
  }
  const [file] = await db.files.toArray();
  expect((await getContent(db, file?.hash ?? '')).length).toBeGreaterThan(0);
  await deleteVacancy(db, kept);
  expect(await db.contents.toCollection().primaryKeys()).toEqual(['orphan']);
});

test('two versions cannot have one number', async () => {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, twoSkills);
  await Promise.all([1, 2].map((member) => freezeGrid(context, { vacancyId, panel: [`member ${member}`] })));
  expect((await listGridVersions(context.db, vacancyId)).map((grid) => grid.version)).toEqual([1, 2]);
  expect((await latestGridVersion(context.db, vacancyId))?.version).toBe(2);
});
