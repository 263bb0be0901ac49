import { useEffect, useState } from 'react';
import { appContext } from '../../workflows/app-context.ts';
import { indexTexts } from '../../workflows/index-texts.ts';

interface IndexState {
  /** Applications whose words are being gathered; null while none is, or all are done. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly error: Error | null;
}

/** Gathers the words of applications that were read before they were kept, while the search is open. */
export function useIndex(vacancyId: string | null): IndexState {
  const [state, setState] = useState<IndexState>({ progress: null, error: null });
  useEffect(() => {
    const stop = new AbortController();
    appContext()
      .then((context) =>
        indexTexts(context, vacancyId, {
          signal: stop.signal,
          onProgress: (done, total) => setState({ progress: done < total ? { done, total } : null, error: null }),
        }),
      )
      .catch((thrown: unknown) => setState({ progress: null, error: thrown instanceof Error ? thrown : new Error(String(thrown)) }));
    return () => stop.abort();
  }, [vacancyId]);
  return state;
}
