import type { Document } from '../../domain/document/document.ts';
import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, TextRecord } from '../records.ts';
import { readBlindReview } from '../repositories/blind-review.ts';
import { getFacts } from '../repositories/facts.ts';
import { listAllDocuments, listAllFiles } from '../repositories/merged.ts';
import { listTexts } from '../repositories/texts.ts';
import { coverApplication, coverOf } from './cover-records.ts';
import { useLive } from './use-live.ts';

/** The blind reviews under way in the vacancies of some records. */
async function readReviews(db: TamisDatabase, records: readonly { readonly vacancyId: string }[]) {
  const ids = [...new Set(records.map(({ vacancyId }) => vacancyId))];
  const reviews = await Promise.all(ids.map(async (id) => [id, await readBlindReview(db, id)] as const));
  return new Map(reviews);
}

/** The folded texts of a vacancy's applications, or of all; of a covered one only what may be found. */
export function useTexts(vacancyId: string | null): readonly TextRecord[] | undefined {
  return useLive(
    async (db) => {
      const records = await listTexts(db, vacancyId);
      const reviews = await readReviews(db, records);
      return records.map((record) =>
        reviews.get(record.vacancyId)?.isCovered(record.applicationId) ? { ...record, text: record.covered ?? '' } : record,
      );
    },
    [vacancyId],
  );
}

/** An application with what was read of it. */
export interface ReadDocuments {
  readonly application: ApplicationRecord;
  readonly documents: readonly Document[];
}

/** The given applications with their documents; one that is gone is left out. */
export function useDocumentsOf(applicationIds: readonly string[]): readonly ReadDocuments[] | undefined {
  return useLive(
    async (db) => {
      const applications = (await db.applications.bulkGet([...applicationIds])).filter((each) => each !== undefined);
      const reviews = await readReviews(db, applications);
      return Promise.all(
        applications.map(async (application) => {
          const documents = (await listAllDocuments(db, application)).map(({ document }) => document);
          const review = reviews.get(application.vacancyId);
          if (!review?.isCovered(application.id)) return { application, documents };
          const [[facts], files] = await Promise.all([getFacts(db, [application.id]), listAllFiles(db, application)]);
          const cover = coverOf(application, review, { facts: facts?.facts ?? null, documents, files });
          return { application: coverApplication(application, review), documents: cover.documents };
        }),
      );
    },
    [applicationIds.join(' ')],
  );
}
