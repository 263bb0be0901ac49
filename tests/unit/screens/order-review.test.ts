import { expect, test } from 'vitest';
import type { Verdict, VerdictKind } from '../../../renderer/domain/screening/verdict.ts';
import type { Criterion } from '../../../renderer/domain/vacancy/vacancy.ts';
import { firstToReview, nextOpen } from '../../../renderer/screens/candidate/order-review.ts';

const criteria = ['a', 'b', 'c'].map((id) => ({ id, importance: id === 'c' ? 'required' : 'desirable' }) as Criterion);
const verdicts = (c: VerdictKind) => criteria.map(({ id }) => ({ criterionId: id, verdict: id === 'c' ? c : 'notMet' }) as Verdict);

test('the review begins with a required criterion that is not simply met, else with the first open one', () => {
  expect(firstToReview(criteria, verdicts('notEvidenced'), new Set())).toBe('c');
  expect(firstToReview(criteria, verdicts('met'), new Set())).toBe('a');
  expect(firstToReview(criteria, verdicts('notEvidenced'), new Set(['a', 'c']))).toBe('b');
  expect(firstToReview(criteria, verdicts('met'), new Set(['a', 'b', 'c']))).toBe('a');
  expect(firstToReview([], [], new Set())).toBeNull();
});

test('it goes on to the next open one, round to the beginning, and ends', () => {
  expect(nextOpen(criteria, new Set(['c']), 'c')).toBe('a');
  expect(nextOpen(criteria, new Set(['b']), 'a')).toBe('c');
  expect(nextOpen(criteria, new Set(['b', 'c']), 'a')).toBeNull();
});
