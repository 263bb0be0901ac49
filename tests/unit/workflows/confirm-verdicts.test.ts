import { expect, test } from 'vitest';
import { listConfirmations } from '../../../renderer/storage/repositories/confirmations.ts';
import { confirmVerdicts, withdrawConfirmations } from '../../../renderer/workflows/confirm-verdicts.ts';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { freezeGrid } from '../../../renderer/workflows/freeze-grid.ts';
import { updateGrid } from '../../../renderer/workflows/update-grid.ts';
import { makeContext, textReader, twoSkills } from './test-context.ts';

const request = { gridId: 'g', applicationId: 'v/1', criterionIds: ['suivi', 'excel'] };

test('confirmations are signed, and can be taken back one by one', async () => {
  const context = await makeContext(textReader([]));
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
