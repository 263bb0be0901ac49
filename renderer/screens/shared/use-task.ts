import { useCallback, useState } from 'react';

/** A task under way, what went wrong with it, and how to start it. */
export interface Task {
  readonly busy: boolean;
  /** What was thrown, until the task is started again. */
  readonly error: Error | null;
  readonly run: (work: () => Promise<void>) => void;
}

/** Runs one asynchronous task at a time for a screen; what it throws is kept to be shown instead of being lost. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const run = useCallback((work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    work()
      .catch((thrown: unknown) => setError(thrown instanceof Error ? thrown : new Error(String(thrown))))
      .finally(() => setBusy(false));
  }, []);
  return { busy, error, run };
}
