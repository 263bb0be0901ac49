import type { TamisDatabase } from '../database.ts';
import type { JournalRecord } from '../records.ts';

/** Adds what must be traceable; nothing of it is ever changed or removed. */
export async function addJournal(db: TamisDatabase, record: JournalRecord): Promise<void> {
  await db.journal.add(record);
}

/** What was noted on a selection, oldest first. */
export async function listJournal(db: TamisDatabase, vacancyId: string): Promise<readonly JournalRecord[]> {
  return db.journal.where('vacancyId').equals(vacancyId).sortBy('at');
}
