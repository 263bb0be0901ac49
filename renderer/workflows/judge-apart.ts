import { countApplications } from '../storage/repositories/applications.ts';
import { getGridVersion } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import { type JudgeOptions, judge } from './judge.ts';
import type { JudgeReport, JudgeRequest } from './judge-worker.ts';
import { reweighJudgements } from './reweigh-judgements.ts';

/** Below this many applications, starting workers takes longer than judging. */
const worthwhile = 300;

type Watch = (done: number, total: number) => void;

/** Workers that have judged and may be asked again: to start one and compile the lexicon takes as long as hundreds of applications. */
const resting = new Map<Worker, ReturnType<typeof setTimeout>>();

/** How long a worker waits for the next change of the grid before it is ended, in milliseconds. */
const restTime = 120_000;

function takeWorker(): Worker {
  const [rested] = resting;
  if (!rested) return new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module', name: 'judge' });
  const [worker, timer] = rested;
  clearTimeout(timer);
  resting.delete(worker);
  return worker;
}

function rest(worker: Worker): void {
  const end = (): void => {
    resting.delete(worker);
    worker.terminate();
  };
  resting.set(worker, setTimeout(end, restTime));
}

function judgeInWorker(request: JudgeRequest, watch: Watch, signal: AbortSignal | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = takeWorker();
    const leave = (): void => {
      worker.onmessage = null;
      worker.onerror = null;
      signal?.removeEventListener('abort', stop);
    };
    const end = (settle: () => void): void => {
      leave();
      worker.terminate();
      settle();
    };
    const stop = (): void => end(() => resolve(0));
    worker.onmessage = ({ data }: MessageEvent<JudgeReport>): void => {
      if (data.kind === 'progress') watch(data.done, data.total);
      else if (data.kind === 'fault') end(() => reject(new Error(data.message)));
      else {
        leave();
        rest(worker);
        resolve(data.count);
      }
    };
    worker.onerror = ({ message }): void => end(() => reject(new Error(message)));
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
