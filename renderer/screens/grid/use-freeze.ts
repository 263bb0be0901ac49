import { useState } from 'react';
import { appContext } from '../../workflows/app-context.ts';
import { freezeGrid } from '../../workflows/freeze-grid.ts';
import { judgeApart } from '../../workflows/judge-apart.ts';
import { useTask } from '../shared/use-task.ts';

/** Freezes the grid of a vacancy, then judges its applications; `done` hears how many. */
export function useFreeze(vacancyId: string, flush: () => Promise<void>) {
  const { busy, error, run } = useTask();
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const freeze = (panel: readonly string[], done: (judged: number) => void): void =>
    run(async () => {
      await flush();
      const context = await appContext();
      const version = await freezeGrid(context, { vacancyId, panel });
      const judged = await judgeApart(context, version.id, { onProgress: (count, total) => setProgress({ done: count, total }) });
      done(judged);
    });
  return { busy, error, progress, freeze };
}
