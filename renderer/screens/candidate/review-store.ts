import { create } from 'zustand';

/** How to take back what was just done in the review of one candidate. */
interface UndoStep {
  readonly applicationId: string;
  readonly undo: () => Promise<void>;
}

interface ReviewStore {
  readonly steps: readonly UndoStep[];
  readonly push: (step: UndoStep) => void;
  /** Takes the last step of a candidate off the list. */
  readonly pop: (applicationId: string) => UndoStep | null;
}

/** The steps of the review since the window opened, to be undone one by one. */
export const useReviewStore = create<ReviewStore>((set, get) => ({
  steps: [],
  push: (step) => set(({ steps }) => ({ steps: [...steps, step] })),
  pop: (applicationId) => {
    const step = get().steps.findLast((each) => each.applicationId === applicationId) ?? null;
    set(({ steps }) => ({ steps: steps.filter((each) => each !== step) }));
    return step;
  },
}));
