import { expect, test } from 'vitest';
import { listAssessments } from '../../../renderer/storage/repositories/assessments.ts';
import { listDuplicateChoices, listSetAside } from '../../../renderer/storage/repositories/duplicate-choices.ts';
import { listAllDocuments, listAllFiles } from '../../../renderer/storage/repositories/merged.ts';
import { collectReport } from '../../../renderer/workflows/collect-report.ts';
import { retryFailures } from '../../../renderer/workflows/control-import.ts';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { freezeGrid } from '../../../renderer/workflows/freeze-grid.ts';
import { importApplications } from '../../../renderer/workflows/import-applications.ts';
import { groupIncoming } from '../../../renderer/workflows/incoming.ts';
import { judge } from '../../../renderer/workflows/judge.ts';
import { settleDuplicates } from '../../../renderer/workflows/settle-duplicates.ts';
import { incoming, makeContext, textReader, twoSkills } from './test-context.ts';

async function twoHalves() {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, twoSkills);
  const grid = await freezeGrid(context, { vacancyId, panel: [] });
  await importApplications(
    context,
    vacancyId,
    groupIncoming([incoming('lina/cv.txt', 'Lina\nExcel'), incoming('lina/broken.txt', ''), incoming('suite.txt', 'Lina\nSuivi')]),
    { ocr: false },
  );
  const applications = await context.db.applications.toArray();
  const kept = applications.find(({ name }) => name === 'lina')?.id ?? '';
  const request = { vacancyId, applicationIds: applications.map(({ id }) => id), kept, by: 'Nadia' };
  const scores = async () =>
    new Map((await listAssessments(context.db, grid.id)).map((each) => [each.applicationId, each.assessment.score]));
  const report = async () => {
    const tool = { name: 'Tamis', version: '0', electron: '0' };
    const timing = { readMs: 0, judgeMs: 0, totalMs: 0 };
    return (await collectReport(context, { gridId: grid.id, tool, timing, blind: false })).candidates.map(({ files, rank }) => ({
      files,
      rank,
    }));
  };
  return { context, grid, kept, request, scores, report };
}

test('merged, the kept application is judged on the documents of both, also after the grid is judged again', async () => {
  const { context, grid, kept, request, scores, report } = await twoHalves();
  expect((await scores()).get(kept)).toBe(40);
  expect(await settleDuplicates(context, { ...request, choice: 'merge' })).toBe(true);
  expect((await scores()).get(kept)).toBe(100);
  const application = await context.db.applications.get(kept);
  if (!application) throw new Error('the application is gone');
  expect((await listAllDocuments(context.db, application)).map(({ document }) => document.file)).toEqual(['cv.txt', '/suite.txt']);
  expect((await listAllFiles(context.db, application)).map(({ path }) => path)).toEqual(['broken.txt', 'cv.txt', '/suite.txt']);
  expect(await report()).toEqual([{ files: ['lina/broken.txt', 'lina/cv.txt', 'suite.txt'], rank: 1 }]);
  await judge(context, grid.id);
  expect((await scores()).get(kept)).toBe(100);
  const failed = (await context.db.failures.toArray()).map(({ fileId }) => fileId);
  await retryFailures(context, { vacancyId: request.vacancyId, fileIds: failed }, { ocr: false });
  expect((await scores()).get(kept)).toBe(100);
});

test('one kept: the other has no place of its own, its files stay accounted for, and the choice can be taken back', async () => {
  const { context, kept, request, scores, report } = await twoHalves();
  await settleDuplicates(context, { ...request, choice: 'keepOne' });
  expect((await scores()).get(kept)).toBe(40);
  expect([...listSetAside(await listDuplicateChoices(context.db, request.vacancyId)).values()]).toEqual([kept]);
  expect(await report()).toEqual([{ files: ['lina/broken.txt', 'lina/cv.txt', 'suite.txt'], rank: 1 }]);
  await settleDuplicates(context, { ...request, choice: 'merge' });
  await settleDuplicates(context, { ...request, choice: 'keepAll' });
  expect((await scores()).get(kept)).toBe(40);
  expect(await report()).toHaveLength(2);
  expect(await listDuplicateChoices(context.db, request.vacancyId)).toHaveLength(1);
});

test('without a name, or without an application to keep, nothing is settled', async () => {
  const { context, request } = await twoHalves();
  expect(await settleDuplicates(context, { ...request, choice: 'merge', by: ' ' })).toBe(false);
  expect(await settleDuplicates(context, { ...request, choice: 'keepOne', kept: 'other' })).toBe(false);
  expect(await listDuplicateChoices(context.db, request.vacancyId)).toEqual([]);
});
