import { createContext, use, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Vacancy } from '../../domain/vacancy/vacancy.ts';
import type { VacancyRecord } from '../../storage/live/records.ts';
import { appContext } from '../../workflows/app-context.ts';
import { updateGrid } from '../../workflows/update-grid.ts';
import { createDraftStore, type DraftState, type DraftStore } from './draft-store.ts';

/** Milliseconds without a change after which the draft is stored. */
const quiet = 400;

interface Saving {
  /** Stores what is not stored yet; resolves when it is on the disk. */
  readonly flush: () => Promise<void>;
  readonly error: Error | null;
}

/** Stores a draft a moment after each change, and when the screen is left. */
function useSaving(vacancyId: string, store: DraftStore): Saving {
  const [error, setError] = useState<Error | null>(null);
  const pending = useRef<Vacancy | null>(null);
  const storing = useRef<Promise<void>>(Promise.resolve());
  const flush = useMemo(() => {
    const store = async (): Promise<void> => {
      const draft = pending.current;
      if (!draft) return;
      pending.current = null;
      await updateGrid(await appContext(), vacancyId, draft);
    };
    // One after the other: who waits for this also waits for a draft that is on its way to the disk already.
    return (): Promise<void> => {
      storing.current = storing.current.then(store, store);
      return storing.current;
    };
  }, [vacancyId]);
  useEffect(() => {
    let timer = 0;
    const save = (): void => {
      flush().then(
        () => setError(null),
        (thrown: unknown) => setError(thrown instanceof Error ? thrown : new Error(String(thrown))),
      );
    };
    const stop = store.subscribe(({ draft }, { draft: before }) => {
      if (draft === before) return;
      pending.current = draft;
      window.clearTimeout(timer);
      timer = window.setTimeout(save, quiet);
    });
    window.addEventListener('pagehide', save);
    return () => {
      stop();
      window.clearTimeout(timer);
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [store, flush]);
  return { flush, error };
}

/** The editing session of a vacancy's draft grid while its screen is shown. */
export function useDraftSession(record: VacancyRecord): { readonly store: DraftStore } & Saving {
  const [store] = useState(() => createDraftStore(record.draft));
  return { store, ...useSaving(record.id, store) };
}

/** Holds the session's store for the parts of the grid screen. */
export const DraftContext = createContext<DraftStore | null>(null);

/** The part of the editing session that `select` names. */
export function useDraft<T>(select: (state: DraftState) => T): T {
  const store = use(DraftContext);
  if (!store) throw new Error('DraftContext is missing');
  return useStore(store, select);
}
