import type { ConfirmationRecord, DecisionRecord, OverrideRecord } from '../records.ts';
import { listOverrides } from '../repositories/assessments.ts';
import { listConfirmations } from '../repositories/confirmations.ts';
import { decisionsInForce, listDecisions } from '../repositories/decisions.ts';
import { useLive } from './use-live.ts';

/** What the panel did with the applications of a vacancy: little beside what was read, and often changed. */
export interface PanelWork {
  /** All of them, oldest first. */
  readonly overrides: readonly OverrideRecord[];
  /** The decision in force of each application that has one. */
  readonly decisions: ReadonlyMap<string, DecisionRecord>;
  /** By application, then by criterion. */
  readonly confirmations: ReadonlyMap<string, ReadonlyMap<string, ConfirmationRecord>>;
}

function byCriterion(records: readonly ConfirmationRecord[]): PanelWork['confirmations'] {
  const applications = new Map<string, Map<string, ConfirmationRecord>>();
  for (const record of records) {
    const own = applications.get(record.applicationId) ?? new Map<string, ConfirmationRecord>();
    applications.set(record.applicationId, own.set(record.criterionId, record));
  }
  return applications;
}

/** The panel's work on a vacancy and one of its grids. */
export function usePanelWork(vacancyId: string, gridId: string): PanelWork | undefined {
  return useLive(
    async (db) => {
      const [overrides, decisions, confirmations] = await Promise.all([
        listOverrides(db, gridId),
        listDecisions(db, vacancyId),
        listConfirmations(db, gridId),
      ]);
      return { overrides, decisions: decisionsInForce(decisions), confirmations: byCriterion(confirmations) };
    },
    [vacancyId, gridId],
  );
}
