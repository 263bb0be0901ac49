import type { TamisDatabase } from '../database.ts';
import type { NoteRecord } from '../records.ts';

/** Adds a note of the panel. */
export async function addNote(db: TamisDatabase, record: NoteRecord): Promise<void> {
  await db.notes.add(record);
}

/** Removes a note for good. */
export async function removeNote(db: TamisDatabase, id: string): Promise<void> {
  await db.notes.delete(id);
}

/** The notes on an application, oldest first. */
export async function listNotes(db: TamisDatabase, applicationId: string): Promise<readonly NoteRecord[]> {
  return db.notes.where('applicationId').equals(applicationId).sortBy('at');
}
