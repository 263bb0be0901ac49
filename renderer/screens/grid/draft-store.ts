import { createStore, type StoreApi } from 'zustand';
import type { Vacancy } from '../../domain/vacancy/vacancy.ts';

/** The grid under the panel's hands, with the way back and forth. */
export interface DraftState {
  readonly draft: Vacancy;
  readonly past: readonly Vacancy[];
  readonly future: readonly Vacancy[];
  /** Puts a changed grid in place. Changes in a row with the same `topic` (typing in one field) are undone as one. */
  readonly change: (next: Vacancy, topic?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export type DraftStore = StoreApi<DraftState>;

/** Steps back that are kept. */
const depth = 200;

/** A store for one editing session of a grid; it starts with the stored draft. */
export function createDraftStore(initial: Vacancy): DraftStore {
  let lastTopic: string | null = null;
  return createStore<DraftState>((set) => ({
    draft: initial,
    past: [],
    future: [],
    change: (next, topic) =>
      set(({ draft, past }) => {
        if (next === draft) return {};
        const together = topic !== undefined && topic === lastTopic && past.length > 0;
        lastTopic = topic ?? null;
        return { draft: next, past: together ? past : [...past.slice(-depth), draft], future: [] };
      }),
    undo: () =>
      set(({ draft, past, future }) => {
        const before = past.at(-1);
        lastTopic = null;
        return before ? { draft: before, past: past.slice(0, -1), future: [draft, ...future] } : {};
      }),
    redo: () =>
      set(({ draft, past, future }) => {
        const [after, ...rest] = future;
        lastTopic = null;
        return after ? { draft: after, past: [...past, draft], future: rest } : {};
      }),
  }));
}
