import type { Document } from '../../domain/document/document.ts';
import type { ApplicationRecord, TextRecord } from '../records.ts';
import { listAllDocuments } from '../repositories/merged.ts';
import { listTexts } from '../repositories/texts.ts';
import { useLive } from './use-live.ts';

/** The folded texts of a vacancy's applications, or of all. */
export function useTexts(vacancyId: string | null): readonly TextRecord[] | undefined {
  return useLive((db) => listTexts(db, vacancyId), [vacancyId]);
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
      return Promise.all(
        applications.map(async (application) => ({
          application,
          documents: (await listAllDocuments(db, application)).map(({ document }) => document),
        })),
      );
    },
    [applicationIds.join(' ')],
  );
}
