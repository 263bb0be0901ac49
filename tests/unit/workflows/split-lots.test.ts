import { expect, test } from 'vitest';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { freezeGrid } from '../../../renderer/workflows/freeze-grid.ts';
import { splitLots } from '../../../renderer/workflows/split-lots.ts';
import { updateGrid } from '../../../renderer/workflows/update-grid.ts';
import { makeContext, textReader, twoSkills } from './test-context.ts';

const lot = (number: string) => ({
  ...twoSkills,
  id: `vac-${number}`,
  title: `Expert, lot ${number}`,
  lot: { number, title: 'Formation' },
});
const whole = { ...twoSkills, lots: [lot('1'), lot('2'), lot('3')] };

test('each chosen lot becomes a vacancy; the whole goes', async () => {
  const context = await makeContext(textReader([]));
  const ids = await splitLots(context, await createVacancy(context, whole), [0, 2]);
  const left = await context.db.vacancies.toArray();
  expect(left.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(left.map(({ draft }) => draft.title).sort()).toEqual(['Expert, lot 1', 'Expert, lot 3']);
  expect(left.every(({ draft }) => draft.lots === undefined)).toBe(true);
});

test('a whole on which work hangs stays, without its lots', async () => {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, whole);
  await freezeGrid(context, { vacancyId, panel: [] });
  const ids = await splitLots(context, vacancyId, [1]);
  const left = await context.db.vacancies.toArray();
  expect(left.map(({ id }) => id).sort()).toEqual([vacancyId, ...ids].sort());
  expect(left.find(({ id }) => id === vacancyId)?.draft.lots).toBeUndefined();
});

test('a draft of the whole that was on its way does not bring it back', async () => {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, whole);
  const ids = await splitLots(context, vacancyId, [0, 1, 2]);
  await updateGrid(context, vacancyId, { ...whole, title: 'Autre' });
  const left = await context.db.vacancies.orderBy('updatedAt').reverse().toArray();
  expect(left.map(({ id }) => id)).toEqual(ids);
  expect(left.map(({ draft }) => draft.lot?.number)).toEqual(['1', '2', '3']);
});
