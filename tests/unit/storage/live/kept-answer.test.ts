import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptAnswer } from '../../../../renderer/storage/live/kept-answer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A query whose answers come by hand. */
function byHand() {
  let next: (value: number) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const seen = { subscribed: 0, ended: 0 };
  const query = {
    subscribe: (onNext: (value: number) => void, onError?: (error: unknown) => void) => {
      seen.subscribed += 1;
      next = onNext;
      fail = onError ?? fail;
      const unsubscribe = (): void => {
        seen.ended += 1;
      };
      return { unsubscribe };
    },
  };
  return { query, seen, next: (value: number) => next(value), fail: (error: unknown) => fail(error) };
}

test('whoever comes soon after has the answer at once, from the one query', () => {
  const { query, seen, next } = byHand();
  const kept = new KeptAnswer(query, () => undefined);
  const leave = kept.subscribe(() => undefined);
  expect(kept.read()).toBeUndefined();
  next(1);
  leave();
  vi.advanceTimersByTime(4000);
  next(2);
  const leaveAgain = kept.subscribe(() => undefined);
  expect(kept.read()).toBe(2);
  vi.advanceTimersByTime(60_000);
  expect(seen).toEqual({ subscribed: 1, ended: 0 });
  leaveAgain();
});

test('an answer that nobody looks at any more is given up, and asked for anew', () => {
  const { query, seen, next } = byHand();
  const forgotten = vi.fn();
  const kept = new KeptAnswer(query, forgotten);
  kept.subscribe(() => undefined)();
  next(1);
  vi.advanceTimersByTime(6000);
  expect([seen.ended, forgotten.mock.calls.length, kept.read()]).toEqual([1, 1, undefined]);
  kept.subscribe(() => undefined);
  expect(seen.subscribed).toBe(2);
});

test('what the query fails with is thrown where it is looked at', () => {
  const { query, fail } = byHand();
  const kept = new KeptAnswer(query, () => undefined);
  const heard = vi.fn();
  kept.subscribe(heard);
  fail(new Error('no disk'));
  expect(heard).toHaveBeenCalledOnce();
  expect(() => kept.read()).toThrow('no disk');
});
