import type { TamisDatabase } from '../database.ts';
import type { DecisionRecord } from '../records.ts';

/** Adds what the panel decided; the history stays. */
export async function addDecision(db: TamisDatabase, record: DecisionRecord): Promise<void> {
  await db.decisions.add(record);
}

/** All decisions on the applications to a vacancy, oldest first. */
export async function listDecisions(db: TamisDatabase, vacancyId: string): Promise<readonly DecisionRecord[]> {
  return db.decisions.where('vacancyId').equals(vacancyId).sortBy('at');
}

/** The decision in force on each application; one that was taken back is none. */
export function decisionsInForce(history: readonly DecisionRecord[]): ReadonlyMap<string, DecisionRecord> {
  const latest = new Map(history.map((record) => [record.applicationId, record]));
  return new Map([...latest].filter(([, { decision }]) => decision !== null));
}
