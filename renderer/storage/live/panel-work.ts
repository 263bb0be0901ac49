import type { DecisionRecord, OverrideRecord } from '../records.ts';
import { listOverrides } from '../repositories/assessments.ts';
import { decisionsInForce, listDecisions } from '../repositories/decisions.ts';
import { useLive } from './use-live.ts';

/** What the panel did with the applications of a vacancy: little beside what was read, and often changed. */
export interface PanelWork {
  /** All of them, oldest first. */
  readonly overrides: readonly OverrideRecord[];
  /** The decision in force of each application that has one. */
  readonly decisions: ReadonlyMap<string, DecisionRecord>;
}

/** The panel's work on a vacancy and one of its grids. */
export function usePanelWork(vacancyId: string, gridId: string): PanelWork | undefined {
  return useLive(
    async (db) => {
      const [overrides, decisions] = await Promise.all([listOverrides(db, gridId), listDecisions(db, vacancyId)]);
      return { overrides, decisions: decisionsInForce(decisions) };
    },
    [vacancyId, gridId],
  );
}
