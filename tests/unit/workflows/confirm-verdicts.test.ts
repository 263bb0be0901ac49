import { expect, test } from 'vitest';
import type { Assessment, VerdictKind } from '../../../renderer/domain/screening/verdict.ts';
import { putAssessments } from '../../../renderer/storage/repositories/assessments.ts';
import { listConfirmations } from '../../../renderer/storage/repositories/confirmations.ts';
import { collectReport } from '../../../renderer/workflows/collect-report.ts';
import { confirmVerdicts, withdrawConfirmations } from '../../../renderer/workflows/confirm-verdicts.ts';
import type { WorkflowContext } from '../../../renderer/workflows/context.ts';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { freezeGrid } from '../../../renderer/workflows/freeze-grid.ts';
import { overrideVerdict } from '../../../renderer/workflows/override-verdict.ts';
import { stillConfirmed } from '../../../renderer/workflows/still-confirmed.ts';
import { updateGrid } from '../../../renderer/workflows/update-grid.ts';
import { makeContext, textReader, twoSkills } from './test-context.ts';

const request = { gridId: 'g', applicationId: 'v/1', criterionIds: ['suivi', 'excel'] };
const judged = (suivi: VerdictKind): Assessment => ({
  verdicts: [
    { criterionId: 'suivi', verdict: suivi },
    { criterionId: 'excel', verdict: 'met' },
  ].map(
    (each) =>
      ({ ...each, points: 0, outOf: 50, reason: { key: '', params: {} }, evidence: [], question: null }) as Assessment['verdicts'][number],
  ),
  status: 'ranked',
  needsReview: false,
  score: 0,
  confidence: 1,
  doubts: [],
});
const store = ({ db }: WorkflowContext, gridId: string, assessment: Assessment): Promise<void> =>
  putAssessments(db, [{ gridId, applicationId: request.applicationId, assessment }]);

test('confirmations are signed, and can be taken back one by one', async () => {
  const context = await makeContext(textReader([]));
  await store(context, 'g', judged('met'));
  expect(await confirmVerdicts(context, request, ' ')).toBe(false);
  expect(await confirmVerdicts(context, request, ' Nadia ')).toBe(true);
  expect((await listConfirmations(context.db, 'g')).map(({ criterionId, by }) => [criterionId, by])).toEqual([
    ['excel', 'Nadia'],
    ['suivi', 'Nadia'],
  ]);
  await withdrawConfirmations(context, { ...request, criterionIds: ['excel'] });
  expect((await listConfirmations(context.db, 'g')).map(({ criterionId }) => criterionId)).toEqual(['suivi']);
});

test('they go with a new version of the grid, for criteria that still ask the same on the same date', async () => {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, twoSkills);
  const first = await freezeGrid(context, { vacancyId, panel: [] });
  await store(context, first.id, judged('met'));
  await confirmVerdicts(context, { ...request, gridId: first.id }, 'Nadia');
  const criteria = twoSkills.criteria.map((each) => (each.id === 'excel' ? { ...each, label: 'Word' } : { ...each, weight: 50 }));
  await updateGrid(context, vacancyId, { ...twoSkills, criteria });
  const second = await freezeGrid(context, { vacancyId, panel: [] });
  expect((await listConfirmations(context.db, second.id)).map(({ criterionId }) => criterionId)).toEqual(['suivi']);
  await updateGrid(context, vacancyId, { ...twoSkills, criteria, title: 'Autre', closesOn: '2026-05-31' });
  const third = await freezeGrid(context, { vacancyId, panel: [] });
  expect(third.asOf).not.toBe(second.asOf);
  expect(await listConfirmations(context.db, third.id)).toEqual([]);
});

test('a confirmation counts for the verdict that was seen, and for no other that comes after it', async () => {
  const context = await makeContext(textReader([]));
  await store(context, 'g', judged('met'));
  await confirmVerdicts(context, { ...request, criterionIds: [...request.criterionIds, 'no criterion'] }, 'Nadia');
  const confirmations = await listConfirmations(context.db, 'g');
  const counting = (machine: Assessment | null) => stillConfirmed(confirmations, machine).map(({ criterionId }) => criterionId);
  expect(counting(judged('met'))).toEqual(['excel', 'suivi']);
  expect(counting(judged('notMet'))).toEqual(['excel']);
  expect(counting(null)).toEqual([]);
});

test('what is confirmed and replaced afterwards stands in a report once, as replaced', async () => {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, twoSkills);
  const { id: gridId } = await freezeGrid(context, { vacancyId, panel: [] });
  const application = { id: request.applicationId, vacancyId, candidateId: '1', name: 'a.txt', folder: null, addedAt: '' };
  await context.db.applications.put({ ...application, state: 'read', candidateName: null, language: null });
  await store(context, gridId, judged('met'));
  await confirmVerdicts(context, { ...request, gridId }, 'Nadia');
  const { applicationId } = request;
  await overrideVerdict(context, { gridId, applicationId, criterionId: 'suivi', verdict: 'partlyMet', by: 'Nadia', why: 'vu' });
  const tool = { name: 'Tamis', version: '0', electron: '0' };
  const { candidates } = await collectReport(context, { gridId, tool, timing: { readMs: 0, judgeMs: 0, totalMs: 0 }, blind: false });
  expect(candidates.map(({ confirmed, overrides }) => [confirmed, overrides.map(({ criterionId }) => criterionId)])).toEqual([
    [['excel'], ['suivi']],
  ]);
});
