import { create } from 'zustand';

/** What to show first of a candidate that is opened from elsewhere. */
export interface Opening {
  readonly applicationId: string;
  /** Criterion to begin with. */
  readonly criterionId?: string;
  /** Words to look for in a file. */
  readonly found?: { readonly file: string; readonly words: string };
}

/** The opening asked for last; the candidate's screen takes it off once it has followed it. */
export const useOpening = create<{ readonly opening: Opening | null }>(() => ({ opening: null }));
