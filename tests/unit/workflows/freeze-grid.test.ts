import { expect, test } from 'vitest';
import { listAssessments, listOverrides } from '../../../renderer/storage/repositories/assessments.ts';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { freezeGrid } from '../../../renderer/workflows/freeze-grid.ts';
import { importApplications } from '../../../renderer/workflows/import-applications.ts';
import { groupIncoming } from '../../../renderer/workflows/incoming.ts';
import { judge } from '../../../renderer/workflows/judge.ts';
import { overrideVerdict } from '../../../renderer/workflows/override-verdict.ts';
import { updateGrid } from '../../../renderer/workflows/update-grid.ts';
import { incoming, makeContext, textReader, twoSkills } from './test-context.ts';

const reweighed = { ...twoSkills, criteria: twoSkills.criteria.map((each) => ({ ...each, weight: 50 })) };

test('a frozen grid has a hash, a date and a panel, and does not follow the draft', async () => {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, twoSkills);
  const frozen = await freezeGrid(context, { vacancyId, panel: ['A. Alami', 'B. Idrissi'] });
  expect(frozen).toMatchObject({ version: 1, panel: ['A. Alami', 'B. Idrissi'], asOf: '2026-03-31' });
  expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/u);
  await updateGrid(context, vacancyId, { ...twoSkills, title: 'Autre' });
  expect((await context.db.gridVersions.get(frozen.id))?.vacancy.title).toBe('Chargé de projet');
});

test('freezing what did not change gives the version in force', async () => {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, twoSkills);
  const first = await freezeGrid(context, { vacancyId, panel: ['A'] });
  expect(await freezeGrid(context, { vacancyId, panel: ['A'] })).toEqual(first);
});

test('a changed grid is judged from stored facts: nothing is read again, overrides of unchanged criteria stay', async () => {
  const reads: string[] = [];
  const context = await makeContext(textReader(reads));
  const vacancyId = await createVacancy(context, twoSkills);
  const first = await freezeGrid(context, { vacancyId, panel: [] });
  await importApplications(context, vacancyId, groupIncoming([incoming('a.txt', 'Lina\nExcel')]), { ocr: false });
  const [judged] = await listAssessments(context.db, first.id);
  const applicationId = judged?.applicationId ?? '';
  const decision = { gridId: first.id, applicationId, by: 'A. Alami', why: 'attestation', verdict: 'met' as const };
  await overrideVerdict(context, { ...decision, criterionId: 'suivi' });
  await overrideVerdict(context, { ...decision, criterionId: 'excel' });

  const readBefore = reads.length;
  const [suivi, excel] = reweighed.criteria;
  if (!suivi || !excel) throw new Error('two criteria are expected');
  await updateGrid(context, vacancyId, { ...reweighed, criteria: [suivi, { ...excel, label: 'Excel avancé' }] });
  const second = await freezeGrid(context, { vacancyId, panel: [] });
  expect(await judge(context, second.id)).toBe(1);
  expect(reads.length).toBe(readBefore);
  expect((await listAssessments(context.db, second.id))[0]?.assessment.score).toBe(0);
  expect((await listAssessments(context.db, first.id))[0]?.assessment.score).toBe(40);
  expect((await listOverrides(context.db, second.id)).map((each) => each.criterionId)).toEqual(['suivi']);
});

test('an override needs a name and a reason', async () => {
  const context = await makeContext(textReader([]));
  const request = { gridId: 'g', applicationId: 'a', criterionId: 'c', verdict: 'met' as const, by: 'A', why: ' ' };
  expect(await overrideVerdict(context, request)).toBe(false);
  expect(await overrideVerdict(context, { ...request, by: '', why: 'x' })).toBe(false);
  expect(await context.db.overrides.count()).toBe(0);
});

test('a change of weights alone keeps the verdicts and weighs them anew; any other change judges again', async () => {
  const context = await makeContext(textReader([]));
  let judgements = 0;
  const { assess } = context.engine;
  const counting = {
    ...context,
    engine: {
      ...context.engine,
      assess: (...args: Parameters<typeof assess>) => {
        judgements += 1;
        return assess(...args);
      },
    },
  };
  const vacancyId = await createVacancy(counting, twoSkills);
  await freezeGrid(counting, { vacancyId, panel: [] });
  await importApplications(counting, vacancyId, groupIncoming([incoming('a.txt', 'Lina\nExcel')]), { ocr: false });
  expect(judgements).toBe(1);
  await updateGrid(counting, vacancyId, reweighed);
  const second = await freezeGrid(counting, { vacancyId, panel: [] });
  await judge(counting, second.id);
  expect(judgements).toBe(1);
  const [record] = await listAssessments(counting.db, second.id);
  expect([record?.assessment.score, record?.assessment.verdicts.map(({ outOf }) => outOf)]).toEqual([50, [50, 50]]);
  await updateGrid(counting, vacancyId, { ...reweighed, dutyStation: 'Fès' });
  await judge(counting, (await freezeGrid(counting, { vacancyId, panel: [] })).id);
  expect(judgements).toBe(2);
});

test('an age without a date of its own counts on the date of the judgement', async () => {
  const context = await makeContext(textReader([]));
  const age = {
    id: 'age-max-45',
    kind: 'age',
    importance: 'required',
    label: '45 ans au plus',
    weight: 0,
    params: { max: 45, on: '' },
    source: null,
    equivalents: [],
  } as const;
  const vacancyId = await createVacancy(context, { ...twoSkills, criteria: [...twoSkills.criteria, age] });
  const grid = await freezeGrid(context, { vacancyId, panel: [] });
  expect(grid.vacancy.criteria.at(-1)?.params).toEqual({ max: 45, on: '2026-03-31' });
});
