import { createIdentityFinder } from '../../domain/blind/find-identity.ts';
import { maskText } from '../../domain/blind/mask-identity.ts';
import type { NoteRecord } from '../records.ts';
import { readBlindReview } from '../repositories/blind-review.ts';
import { getFacts } from '../repositories/facts.ts';
import { listNotes } from '../repositories/notes.ts';
import { useLive } from './use-live.ts';

/** The panel's notes on an application, oldest first. */
export function useNotes(applicationId: string): readonly NoteRecord[] | undefined {
  return useLive(
    async (db) => {
      const [notes, application] = await Promise.all([listNotes(db, applicationId), db.applications.get(applicationId)]);
      const review = application && (await readBlindReview(db, application.vacancyId));
      if (!review?.isCovered(applicationId)) return notes;
      const find = createIdentityFinder((await getFacts(db, [applicationId]))[0]?.facts ?? null, review);
      return notes.map((note) => ({ ...note, text: maskText(note.text, find) }));
    },
    [applicationId],
  );
}
