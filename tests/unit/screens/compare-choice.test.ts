import { expect, it } from 'vitest';
import { chooseToCompare } from '../../../renderer/screens/shared/compare-choice.ts';
import type { RankingRow } from '../../../renderer/screens/shared/ranking-list.ts';

const row = (id: string, vacancyId = 'v1') => ({ id, application: { vacancyId } }) as RankingRow;
const choose = (...rows: readonly RankingRow[]) => rows.reduce(chooseToCompare, { vacancyId: null, ids: [] as readonly string[] });

it('keeps the order of the choice and takes out what is chosen again', () => {
  expect(choose(row('b'), row('a')).ids).toEqual(['b', 'a']);
  expect(choose(row('b'), row('a'), row('b')).ids).toEqual(['a']);
});

it('adds no fifth candidate', () => {
  expect(choose(row('a'), row('b'), row('c'), row('d'), row('e')).ids).toEqual(['a', 'b', 'c', 'd']);
});

it('begins anew with another vacancy', () => {
  expect(choose(row('a'), row('z', 'v2'))).toEqual({ vacancyId: 'v2', ids: ['z'] });
});
