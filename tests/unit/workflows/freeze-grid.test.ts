import { expect, test } from 'vitest';
import { listAssessments, listOverrides } from '../../../renderer/storage/repositories/assessments.ts';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { freezeGrid } from '../../../renderer/workflows/freeze-grid.ts';
import { importApplications } from '../../../renderer/workflows/import-applications.ts';
import { groupIncoming } from '../../../renderer/workflows/incoming.ts';
import { judge, judgeShare } from '../../../renderer/workflows/judge.ts';
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

/** A context that counts what the rules are asked, and what they were told of the version before. */
async function countingContext() {
  const context = await makeContext(textReader([]));
  const asked: (readonly string[])[] = [];
  const countries: (string | null)[] = [];
  const { assess, interpretApplication } = context.engine;
  const engine: typeof context.engine = {
    ...context.engine,
    assess: (facts, vacancy, asOf, earlier) => {
      asked.push([...(earlier?.same ?? [])]);
      return assess(facts, vacancy, asOf);
    },
    interpretApplication: (documents, place) => {
      countries.push(place.defaultCountry);
      return interpretApplication(documents, place);
    },
  };
  return { context: { ...context, engine }, asked, countries };
}

test('a change of weights alone keeps the verdicts and weighs them anew; any other change judges again', async () => {
  const { context, asked } = await countingContext();
  const vacancyId = await createVacancy(context, twoSkills);
  await freezeGrid(context, { vacancyId, panel: [] });
  await importApplications(context, vacancyId, groupIncoming([incoming('a.txt', 'Lina\nExcel')]), { ocr: false });
  expect(asked).toHaveLength(1);
  await updateGrid(context, vacancyId, reweighed);
  const second = await freezeGrid(context, { vacancyId, panel: [] });
  await judge(context, second.id);
  expect(asked).toHaveLength(1);
  const [record] = await listAssessments(context.db, second.id);
  expect([record?.assessment.score, record?.assessment.verdicts.map(({ outOf }) => outOf)]).toEqual([50, [50, 50]]);
  await updateGrid(context, vacancyId, { ...reweighed, dutyStation: 'Fès' });
  await judge(context, (await freezeGrid(context, { vacancyId, panel: [] })).id);
  expect(asked[1]).toEqual([]);
});

test('weights alone changed, but not every judgement is by the rules of now: all are judged again', async () => {
  const { context, asked } = await countingContext();
  const vacancyId = await createVacancy(context, twoSkills);
  await freezeGrid(context, { vacancyId, panel: [] });
  const [one, other] = groupIncoming([incoming('a.txt', 'Lina\nExcel'), incoming('b.txt', 'Sami\nExcel')]);
  if (!one || !other) throw new Error('two applications are expected');
  await importApplications(context, vacancyId, [one], { ocr: false });
  const later = { ...context, engine: { ...context.engine, rules: 'later' } };
  await importApplications(later, vacancyId, [other], { ocr: false });
  await updateGrid(context, vacancyId, reweighed);
  const second = await freezeGrid(context, { vacancyId, panel: [] });
  expect(await judge(later, second.id)).toBe(2);
  expect(asked.slice(2)).toHaveLength(2);
  expect((await listAssessments(context.db, second.id)).map(({ rules, assessment }) => [rules, assessment.score])).toEqual([
    ['later', 50],
    ['later', 50],
  ]);
});

test('where one criterion changed, the verdicts on the others stand; those of other rules never do', async () => {
  const { context, asked } = await countingContext();
  const vacancyId = await createVacancy(context, twoSkills);
  await freezeGrid(context, { vacancyId, panel: [] });
  await importApplications(context, vacancyId, groupIncoming([incoming('a.txt', 'Lina\nExcel')]), { ocr: false });
  const [suivi, excel] = twoSkills.criteria;
  if (!suivi || !excel) throw new Error('two criteria are expected');
  const changed = { ...twoSkills, criteria: [suivi, { ...excel, label: 'Excel avancé' }] };
  await updateGrid(context, vacancyId, changed);
  await judge(context, (await freezeGrid(context, { vacancyId, panel: [] })).id);
  expect(asked[1]).toEqual(['suivi']);
  await updateGrid(context, vacancyId, { ...changed, criteria: [suivi] });
  const third = await freezeGrid(context, { vacancyId, panel: [] });
  await judge({ ...context, engine: { ...context.engine, rules: 'later' } }, third.id);
  expect(asked[2]).toEqual([]);
});

test('facts are interpreted anew where the country moved, and nothing stands of before', async () => {
  const { context, asked, countries } = await countingContext();
  const vacancyId = await createVacancy(context, { ...twoSkills, country: 'MA' });
  await freezeGrid(context, { vacancyId, panel: [] });
  await importApplications(context, vacancyId, groupIncoming([incoming('a.txt', 'Lina\nExcel')]), { ocr: false });
  await updateGrid(context, vacancyId, { ...twoSkills, country: 'TN' });
  await judge(context, (await freezeGrid(context, { vacancyId, panel: [] })).id);
  expect(countries).toEqual(['MA', 'TN']);
  expect(asked).toEqual([[], []]);
  await judge(context, (await freezeGrid(context, { vacancyId, panel: ['A'] })).id);
  expect(countries).toHaveLength(2);
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

test('shares of a run judge every application once', async () => {
  const { context, asked } = await countingContext();
  const vacancyId = await createVacancy(context, twoSkills);
  const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];
  await importApplications(context, vacancyId, groupIncoming(names.map((name) => incoming(name, `Lina ${name}\nExcel`))), { ocr: false });
  const grid = await freezeGrid(context, { vacancyId, panel: [] });
  const counts = await Promise.all([0, 1].map((number) => judgeShare(context, grid.id, { number, of: 2 })));
  expect(counts).toEqual([3, 2]);
  expect(asked).toHaveLength(5);
  expect(await listAssessments(context.db, grid.id)).toHaveLength(5);
});
