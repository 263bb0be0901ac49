import type { BlindStanding } from '../../domain/blind/standing.ts';
import type { JournalRecord } from '../records.ts';
import { readBlindReview, readBlindStanding } from '../repositories/blind-review.ts';
import { listJournal } from '../repositories/journal.ts';
import { useLive } from './use-live.ts';

/** Where the blind review of a selection stands for whoever signs on this machine. */
export interface BlindState extends BlindStanding {
  readonly isInCharge: boolean;
}

export function useBlindState(vacancyId: string): BlindState | undefined {
  return useLive((db) => readBlindStanding(db, vacancyId), [vacancyId]);
}

/** A note of the journal with the candidate as it may be shown, null where it is about the whole selection. */
export interface ShownNote {
  readonly note: JournalRecord;
  readonly candidate: string | null;
}

/** What was noted on a selection, the latest first. */
export function useJournal(vacancyId: string): readonly ShownNote[] | undefined {
  return useLive(
    async (db) => {
      const [notes, review] = await Promise.all([listJournal(db, vacancyId), readBlindReview(db, vacancyId)]);
      const about = await db.applications.bulkGet(notes.flatMap(({ applicationId }) => applicationId ?? []));
      const names = new Map(about.flatMap((each) => (each ? [[each.id, each.candidateName ?? each.name]] : [])));
      return notes.toReversed().map((note) => {
        const id = note.applicationId;
        if (id === null) return { note, candidate: null };
        return { note, candidate: review?.isCovered(id) ? review.codeOf(id) : (names.get(id) ?? id) };
      });
    },
    [vacancyId],
  );
}
