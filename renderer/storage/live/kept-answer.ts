import type { CalmObservable } from './calm.ts';

/** How long an answer that nobody looks at is kept up to date, in milliseconds: enough to go from one screen to the next. */
const lingers = 5000;

/** The latest answer of a query, shared by all who look at it, and still there when the next screen asks the same. */
export class KeptAnswer<T> {
  private value: T | undefined;
  private fault: unknown;
  private source: { readonly unsubscribe: () => void } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly query: CalmObservable<T>,
    private readonly onForgotten: () => void,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    clearTimeout(this.timer);
    this.listeners.add(listener);
    this.source ??= this.query.subscribe(
      (value) => this.settle(value, undefined),
      (error) => this.settle(undefined, error ?? new Error('the query failed')),
    );
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.timer = setTimeout(() => this.forget(), lingers);
    };
  };

  /** The answer; undefined until there is one. Throws what the query failed with. */
  readonly read = (): T | undefined => {
    if (this.fault) throw this.fault;
    return this.value;
  };

  private settle(value: T | undefined, fault: unknown): void {
    this.value = value;
    this.fault = fault;
    for (const listener of this.listeners) listener();
  }

  private forget(): void {
    this.source?.unsubscribe();
    this.source = null;
    this.value = undefined;
    this.onForgotten();
  }
}
