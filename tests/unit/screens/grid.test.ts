import { expect, test } from 'vitest';
import { emptyVacancy } from '../../../renderer/domain/vacancy/empty-vacancy.ts';
import type { Criterion, Vacancy } from '../../../renderer/domain/vacancy/vacancy.ts';
import { createDraftStore } from '../../../renderer/screens/grid/draft-store.ts';
import { listFreezeProblems } from '../../../renderer/screens/grid/list-freeze-problems.ts';
import { parseTypedDate, typeDate } from '../../../renderer/screens/grid/parse-typed-date.ts';

const criterion: Criterion = {
  id: 'skill-1',
  kind: 'skill',
  importance: 'required',
  label: 'Rédiger des rapports',
  weight: 100,
  params: {},
  source: null,
  equivalents: [],
};
const vacancy: Vacancy = {
  ...emptyVacancy('v', 'Comptable', 'fr'),
  criteria: [criterion],
};

test('typing in one field is undone as one step, other changes one by one', () => {
  const store = createDraftStore(vacancy);
  const { change, undo, redo } = store.getState();
  change({ ...vacancy, title: 'C' }, 'title');
  change({ ...vacancy, title: 'Ch' }, 'title');
  change({ ...vacancy, title: 'Ch', criteria: [] });
  undo();
  expect(store.getState().draft).toMatchObject({ title: 'Ch', criteria: [criterion] });
  undo();
  expect(store.getState().draft).toBe(vacancy);
  undo();
  redo();
  expect(store.getState().draft.title).toBe('Ch');
  change({ ...vacancy, title: 'Autre' });
  expect(store.getState().future).toEqual([]);
});

test('dates are read as people type them', () => {
  expect(parseTypedDate('31/12/2023')).toBe('2023-12-31');
  expect(parseTypedDate(' 7.4.2024 ')).toBe('2024-04-07');
  expect(parseTypedDate('31/05/2021 17h00')).toBe('2021-05-31T17:00');
  expect(parseTypedDate('09/2015')).toBe('2015-09');
  expect(parseTypedDate('2015')).toBe('2015');
  expect(parseTypedDate('2021-05-31T23:59')).toBe('2021-05-31T23:59');
});

test('what is no date is none', () => {
  for (const text of ['', '31/02/2023', '13/2023', 'demain', '2023-00']) expect(parseTypedDate(text)).toBeNull();
});

test('a date is typed as it is read', () => {
  for (const iso of ['2015', '2015-09', '2023-12-31', '2021-05-31T17:00']) expect(parseTypedDate(typeDate(iso))).toBe(iso);
});

test('a grid freezes with weights of 100 and nothing left open', () => {
  expect(listFreezeProblems(vacancy)).toEqual([]);
  expect(listFreezeProblems({ ...vacancy, criteria: [] }).map(({ key }) => key)).toEqual(['freeze.check.criteria']);
  const half = { ...criterion, weight: 50 };
  expect(listFreezeProblems({ ...vacancy, criteria: [half] })).toEqual([{ key: 'freeze.check.weights', params: { sum: 50 } }]);
  const open: Criterion = { ...criterion, id: 'n', kind: 'nationality', params: { anyOf: [] }, weight: 0 };
  expect(listFreezeProblems({ ...vacancy, criteria: [criterion, open] }).map(({ key }) => key)).toEqual(['freeze.check.incomplete']);
});

test('a grid of gates alone freezes without weights', () => {
  const gate: Criterion = { ...criterion, kind: 'document', params: { type: 'cv' }, weight: 0 };
  expect(listFreezeProblems({ ...vacancy, criteria: [gate] })).toEqual([]);
});
