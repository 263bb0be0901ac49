import type { NoteRecord } from '../records.ts';
import { listNotes } from '../repositories/notes.ts';
import { useLive } from './use-live.ts';

/** The panel's notes on an application, oldest first. */
export function useNotes(applicationId: string): readonly NoteRecord[] | undefined {
  return useLive((db) => listNotes(db, applicationId), [applicationId]);
}
