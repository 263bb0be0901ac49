import { useEffect, useRef, useState } from 'react';
import { appContext } from '../../../workflows/app-context.ts';
import { checkEqualTreatment, type EqualTreatment } from '../../../workflows/check-equal-treatment.ts';
import { useTask } from '../../shared/use-task.ts';

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Runs the check of equal treatment, which can be called off; leaving the screen calls it off too. */
export function useEqualTreatment(gridId: string) {
  const { busy, error, run } = useTask();
  const [progress, setProgress] = useState<Progress>({ done: 0, total: 0 });
  const [result, setResult] = useState<EqualTreatment | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const start = (): void =>
    run(async () => {
      stop.current = new AbortController();
      const { signal } = stop.current;
      setResult(null);
      const onProgress = (done: number, total: number): void => setProgress({ done, total });
      const found = await checkEqualTreatment(await appContext(), gridId, { signal, onProgress });
      if (!signal.aborted) setResult(found);
    });
  return { busy, error, progress, result, start, cancel: () => stop.current.abort() };
}
