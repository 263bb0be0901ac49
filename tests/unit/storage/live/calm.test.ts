import type { Observable } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm } from '../../../../renderer/storage/live/calm.ts';

/** A query over one number: it answers at once when asked, and again at each change. */
function source() {
  let value = 0;
  let asked = 0;
  const listeners = new Set<(value: number) => void>();
  const observable = {
    subscribe: ({ next }: { next: (value: number) => void }) => {
      listeners.add(next);
      asked += 1;
      next(value);
      return { closed: false, unsubscribe: () => listeners.delete(next) };
    },
  } as unknown as Observable<number>;
  return {
    observable,
    asked: () => asked,
    listening: () => listeners.size,
    set: (next: number) => {
      value = next;
      for (const listener of [...listeners]) listener(next);
    },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a single change is answered at once', () => {
  const { observable, set } = source();
  const seen: number[] = [];
  calm(observable).subscribe((value) => seen.push(value));
  set(1);
  expect(seen).toEqual([0, 1]);
});

test('a burst is answered now and then, and its last state arrives', () => {
  const { observable, set } = source();
  const seen: number[] = [];
  calm(observable).subscribe((value) => seen.push(value));
  for (let i = 1; i <= 100; i += 1) set(i);
  expect(seen).toEqual([0, 1]);
  vi.advanceTimersByTime(300);
  expect(seen).toEqual([0, 1, 100]);
});

test('nothing is asked any more once nobody listens', () => {
  const { observable, set, asked, listening } = source();
  const subscription = calm(observable).subscribe(() => undefined);
  set(1);
  subscription.unsubscribe();
  vi.advanceTimersByTime(5000);
  expect([asked(), listening()]).toEqual([1, 0]);
});
