import type { TamisDatabase } from '../database.ts';
import type { ConfirmationRecord } from '../records.ts';

/** Keeps that a panel member agrees with verdicts of the program. */
export async function putConfirmations(db: TamisDatabase, records: readonly ConfirmationRecord[]): Promise<void> {
  await db.confirmations.bulkPut([...records]);
}

/** Forgets confirmations that were taken back. */
export async function removeConfirmations(
  db: TamisDatabase,
  records: readonly Pick<ConfirmationRecord, 'gridId' | 'applicationId' | 'criterionId'>[],
): Promise<void> {
  await db.confirmations.bulkDelete(records.map(({ gridId, applicationId, criterionId }) => [gridId, applicationId, criterionId]));
}

/** All confirmations on a grid. */
export async function listConfirmations(db: TamisDatabase, gridId: string): Promise<readonly ConfirmationRecord[]> {
  return db.confirmations.where('gridId').equals(gridId).toArray();
}
