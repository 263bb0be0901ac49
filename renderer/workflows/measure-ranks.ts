import type { RankedItem } from '../domain/screening/rank.ts';
import type { Robustness } from '../domain/screening/robustness.ts';
import type { Criterion } from '../domain/vacancy/vacancy.ts';

export interface RobustnessRequest {
  readonly items: readonly RankedItem[];
  readonly criteria: readonly Criterion[];
  /** Places on the short list. */
  readonly places: number;
}

/** What counting needs of a verdict; the quotations stay where they are. */
function withoutEvidence({ id, assessment }: RankedItem): RankedItem {
  const verdicts = assessment.verdicts.map((verdict) => ({ ...verdict, evidence: [], question: null }));
  return { id, assessment: { ...assessment, verdicts, doubts: [] } };
}

/** How sure each rank is, counted in a worker of its own. Rejects where the worker fails or is called off. */
export function measureRanks({ items, criteria, places }: RobustnessRequest, signal: AbortSignal): Promise<readonly Robustness[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./robustness-worker.ts', import.meta.url), { type: 'module', name: 'robustness' });
    const end = (): void => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<readonly Robustness[]>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message));
    });
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.postMessage({ items: items.map(withoutEvidence), criteria, places } satisfies RobustnessRequest);
  });
}
