import type { TamisDatabase } from '../database.ts';
import type { JournalRecord } from '../records.ts';

/** Adds what must be traceable; nothing of it is ever changed or removed. */
export async function addJournal(db: TamisDatabase, record: JournalRecord): Promise<void> {
  await db.journal.add(record);
}
