import type { Observable, Subscription } from 'dexie';

/** Shortest pause between two bursts of answers, in milliseconds. */
const shortestPause = 300;
/** A query that takes long is asked so many times less often than it could be. */
const patience = 5;

/** What a hook needs of an observable. */
export interface CalmObservable<T> {
  readonly subscribe: (onNext: (value: T) => void, onError?: (error: unknown) => void) => { readonly unsubscribe: () => void };
}

/**
 * The same observable, calmed: while data changes many times a second, as in an import, it rests between answers instead of asking after
 * every change; a single change is answered at once. The last state always arrives.
 */
export function calm<T>(source: Observable<T>): CalmObservable<T> {
  return {
    subscribe(onNext, onError) {
      let inner: Subscription | null = null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let closed = false;
      const start = (): void => {
        const begun = performance.now();
        let took = 0;
        let answers = 0;
        const answer = (value: T): void => {
          answers += 1;
          if (answers === 1) took = performance.now() - begun;
          onNext(value);
          if (answers === 1 || closed) return;
          inner?.unsubscribe();
          timer = setTimeout(start, Math.max(shortestPause, patience * took));
        };
        inner = source.subscribe({ next: answer, error: (thrown) => onError?.(thrown) });
      };
      start();
      return {
        unsubscribe() {
          closed = true;
          clearTimeout(timer);
          inner?.unsubscribe();
        },
      };
    },
  };
}
