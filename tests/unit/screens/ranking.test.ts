import { expect, test } from 'vitest';
import type { Assessment, Verdict, VerdictKind } from '../../../renderer/domain/screening/verdict.ts';
import type { Criterion, Vacancy } from '../../../renderer/domain/vacancy/vacancy.ts';
import { isReviewed, listRanking } from '../../../renderer/screens/shared/ranking-list.ts';
import { listForReview, narrow, nextToReview, rankingGroups, selectRows } from '../../../renderer/screens/shared/ranking-view.ts';
import type { ApplicationRecord, GridVersionRecord } from '../../../renderer/storage/live/records.ts';

const criterion: Criterion = {
  id: 'a',
  kind: 'skill',
  importance: 'required',
  label: 'Rédiger',
  weight: 100,
  params: {},
  source: null,
  equivalents: [],
};
const grid = { id: 'g', vacancyId: 'v', vacancy: { criteria: [criterion] } as unknown as Vacancy } as GridVersionRecord;
const application = (id: string, candidateName: string | null, state: ApplicationRecord['state'] = 'read') =>
  ({ id, vacancyId: 'v', candidateId: id, name: `${id}.pdf`, candidateName, state }) as ApplicationRecord;
const judged = (applicationId: string, verdict: VerdictKind, points: number) => {
  const one: Verdict = { criterionId: 'a', verdict, points, outOf: 100, reason: { key: '', params: {} }, evidence: [], question: null };
  const assessment: Assessment = {
    verdicts: [one],
    status: verdict === 'notMet' ? 'excluded' : 'ranked',
    needsReview: verdict === 'notEvidenced',
    score: points,
    confidence: 1,
    doubts: [],
  };
  return { gridId: 'g', applicationId, assessment };
};
const override = (applicationId: string, verdict: VerdictKind | null) => ({
  id: applicationId,
  gridId: 'g',
  applicationId,
  criterionId: 'a',
  verdict,
  by: 'Jury',
  at: '2024-01-01T00:00:00.000Z',
  why: 'vu',
});
const data = {
  applications: [
    application('1', 'Zineb Alaoui'),
    application('2', 'Éric Dupont'),
    application('3', 'Omar Filali'),
    application('4', null, 'unreadable'),
    application('5', null, 'queued'),
  ],
  assessments: [judged('1', 'met', 100), judged('2', 'notEvidenced', 0), judged('3', 'notMet', 0)],
};
const panel = {
  overrides: [],
  decisions: new Map(),
  confirmations: new Map(),
  tags: new Map(),
  duplicateChoices: [],
  setAside: new Map(),
  closedGates: new Set<string>(),
};
const view = { subset: null, group: null, filter: 'all', tag: null, search: '', column: 'rank', descending: false } as const;
const names = (rows: ReturnType<typeof selectRows>) => rows.map((row) => row.name);

test('the best stand first, and what is still to be read is left out', () => {
  const rows = listRanking(grid, data, panel);
  expect(rows.map(({ id, rank, status }) => [id, rank, status])).toEqual([
    ['1', 1, 'ranked'],
    ['2', 2, 'ranked'],
    ['3', null, 'excluded'],
    ['4', null, 'unreadable'],
  ]);
});

test('the panel’s verdicts count, with the program’s score beside; one taken back leaves none', () => {
  const [first, second] = listRanking(grid, data, { ...panel, overrides: [override('2', 'met'), override('1', 'notMet')] });
  expect([first?.id, first?.assessment?.score, first?.machineScore]).toEqual(['2', 100, 0]);
  expect([second?.id, second?.status]).toEqual(['1', 'excluded']);
  const taken = listRanking(grid, data, { ...panel, overrides: [override('2', 'met'), { ...override('2', null), id: 'later' }] });
  expect(taken.find(({ id }) => id === '2')?.machineScore).toBeNull();
});

const decision = (decision: 'retained' | 'rejected') =>
  ({ id: 'd', vacancyId: 'v', applicationId: '1', decision, by: 'Jury', at: '2024-01-01T00:00:00.000Z', why: 'vu' }) as const;

test('a view filters, searches without accents and sorts', () => {
  const rows = listRanking(grid, data, { ...panel, decisions: new Map([['1', decision('retained')]]) });
  expect(rankingGroups.map((group) => names(selectRows(rows, { ...view, group })))).toEqual([
    ['Zineb Alaoui'],
    ['Éric Dupont'],
    ['Omar Filali'],
    ['4.pdf'],
  ]);
  expect(names(selectRows(rows, view))).toEqual(['Zineb Alaoui']);
  expect(names(selectRows(rows.slice(1), view))).toEqual(['Éric Dupont']);
  expect(names(selectRows(rows, { ...view, filter: 'undecided' }))).toEqual([]);
  const tagged = listRanking(grid, data, {
    ...panel,
    tags: new Map([
      ['1', ['terrain']],
      ['2', ['arabe']],
    ]),
  });
  expect(names(selectRows(tagged, { ...view, tag: 'terrain' }))).toEqual(['Zineb Alaoui']);
  expect(names(selectRows(tagged, { ...view, tag: 'arabe' }))).toEqual([]);
  // A tag that nobody has any more narrows nothing: the list would be empty without a way back.
  expect(names(selectRows(tagged, { ...view, tag: 'anglais' }))).toEqual(['Zineb Alaoui']);
  expect(names(selectRows(rows, { ...view, filter: 'retained' }))).toEqual(['Zineb Alaoui']);
  expect(names(selectRows(rows, { ...view, group: 'ask-first', search: 'eric' }))).toEqual(['Éric Dupont']);
  expect(names(selectRows(rows, { ...view, search: '1.PDF' }))).toEqual(['Zineb Alaoui']);
  const both = rows.map((row) => ({ ...row, group: 'passed' as const }));
  expect(names(selectRows(both, { ...view, column: 'name' }))).toEqual(['4.pdf', 'Éric Dupont', 'Omar Filali', 'Zineb Alaoui']);
  expect(names(selectRows(both, { ...view, column: 'score', descending: true }))[0]).toBe('Zineb Alaoui');
});

test('the review takes questions first, counts what a person confirmed or changed, and ends', () => {
  const confirmation = (applicationId: string) => {
    const verdict = data.assessments.find((each) => each.applicationId === applicationId)?.assessment.verdicts[0]?.verdict ?? 'met';
    return [applicationId, new Map([['a', { gridId: 'g', applicationId, criterionId: 'a', verdict, by: 'Jury', at: '' }]])] as const;
  };
  const rows = listRanking(grid, data, panel);
  expect(listForReview(rows).map(({ id }) => id)).toEqual(['2', '3', '4', '1']);
  expect(nextToReview(rows)?.id).toBe('2');
  expect(nextToReview(rows, '1')?.id).toBe('2');
  const begun = listRanking(grid, data, { ...panel, confirmations: new Map([confirmation('2')]), overrides: [override('3', 'met')] });
  expect(begun.map((row) => [row.id, isReviewed(row)])).toEqual(
    expect.arrayContaining([
      ['1', false],
      ['2', true],
      ['3', true],
      ['4', false],
    ]),
  );
  expect(nextToReview(begun, '2')?.id).toBe('4');
  const ended = listRanking(grid, data, {
    ...panel,
    confirmations: new Map(['1', '2', '3'].map(confirmation)),
    decisions: new Map([['4', { ...decision('rejected'), applicationId: '4' }]]),
  });
  expect(nextToReview(ended)).toBeNull();
});

test('applications that stand back for another have no place of their own', () => {
  const rows = listRanking(grid, data, { ...panel, setAside: new Map([['2', '1']]) });
  expect(rows.map(({ id }) => id)).toEqual(['1', '3', '4']);
});

test('a subset narrows the lists, begins with the first that holds one of it, and ends with another vacancy', () => {
  const rows = listRanking(grid, data, panel);
  const subset = { words: [], ids: new Set(['2', '3']) };
  expect(names(selectRows(rows, { ...view, subset }))).toEqual(['Éric Dupont']);
  expect(names(selectRows(rows, { ...view, subset, group: 'passed' }))).toEqual([]);
  expect(narrow(rows, { words: [], ids: new Set(['of another vacancy']) })).toBe(rows);
});
