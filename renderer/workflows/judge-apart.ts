import { countApplications } from '../storage/repositories/applications.ts';
import { getGridVersion } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import { type JudgeOptions, judge } from './judge.ts';
import type { JudgeReport, JudgeRequest } from './judge-worker.ts';
import { reweighJudgements } from './reweigh-judgements.ts';

/** Below this many applications, starting workers takes longer than judging. */
const worthwhile = 300;

type Watch = (done: number, total: number) => void;

function judgeInWorker(request: JudgeRequest, watch: Watch, signal: AbortSignal | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module', name: 'judge' });
    const end = (settle: () => void): void => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
      settle();
    };
    const stop = (): void => end(() => resolve(0));
    worker.addEventListener('message', ({ data }: MessageEvent<JudgeReport>) => {
      if (data.kind === 'progress') watch(data.done, data.total);
      else end(() => (data.kind === 'done' ? resolve(data.count) : reject(new Error(data.message))));
    });
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))));
    signal?.addEventListener('abort', stop);
    worker.postMessage(request);
  });
}

/** {@link judge}, in as many workers as files are read at once where there are many applications. */
export async function judgeApart(context: WorkflowContext, gridId: string, options: JudgeOptions = {}): Promise<number> {
  const { vacancyId } = await getGridVersion(context.db, gridId);
  if ((await countApplications(context.db, vacancyId)) < worthwhile || context.lanes < 2) return judge(context, gridId, options);
  const reweighed = await reweighJudgements(context, gridId, options.onProgress);
  if (reweighed !== null) return reweighed;
  const shares = Array.from({ length: context.lanes }, () => ({ done: 0, total: 0 }));
  const judged = await Promise.all(
    shares.map((mine, number) => {
      const watch: Watch = (done, total) => {
        Object.assign(mine, { done, total });
        const sum = (key: 'done' | 'total'): number => shares.reduce((all, each) => all + each[key], 0);
        options.onProgress?.(sum('done'), sum('total'));
      };
      return judgeInWorker({ gridId, share: { number, of: context.lanes } }, watch, options.signal);
    }),
  );
  return judged.reduce((all, each) => all + each, 0);
}
