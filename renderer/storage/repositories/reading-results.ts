import type { Document, Failure } from '../../domain/document/document.ts';
import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, DocumentRecord, FileRecord, ImportRecord } from '../records.ts';
import { type ReadApplication, storeConclusions } from './applications.ts';
import { failureRecord, freshImport } from './imports.ts';

/** What reading one file gave: an archive can give documents and failures. */
export interface FileOutcome {
  readonly documents: readonly Document[];
  readonly failures: readonly Failure[];
}

/** A step of reading an application: a file of it that was read, its conclusion once no file waits any more, or both. */
export interface ReadingResult {
  readonly file: { readonly record: FileRecord; readonly outcome: FileOutcome } | null;
  readonly conclusion: { readonly application: ApplicationRecord; readonly read: ReadApplication | null } | null;
}

/** The documents of a file as they are stored. */
export function documentRecords({ id: fileId, applicationId, vacancyId }: FileRecord, documents: readonly Document[]): DocumentRecord[] {
  return documents.map((document, index) => ({ id: `${fileId}#${index}`, fileId, applicationId, vacancyId, document }));
}

/**
 * Stores what reading gave, all of it at once, each file once: one that is no longer queued is passed over. Returns how far the
 * import is then.
 */
export async function storeReadings(
  db: TamisDatabase,
  vacancyId: string,
  results: readonly ReadingResult[],
  remainingMs: number | null,
): Promise<ImportRecord> {
  const tables = [db.applications, db.files, db.documents, db.failures, db.facts, db.assessments, db.texts, db.imports];
  return db.transaction('rw', tables, async () => {
    const read = results.flatMap(({ file }) => (file ? [file] : []));
    const present = await db.files.bulkGet(read.map(({ record }) => record.id));
    const files = read.filter((_, at) => present[at]?.state === 'queued');
    const settled = files.map(({ record, outcome }) => ({ ...record, state: outcome.documents.length === 0 ? 'failed' : 'read' }) as const);
    // A file that is read for the second time has its failure of the first, and documents where it was read in part.
    const earlier = db.failures.where('fileId').anyOf(settled.map(({ id }) => id));
    const again = [...new Set((await earlier.toArray()).map(({ fileId }) => fileId))];
    await earlier.delete();
    if (again.length > 0) await db.documents.where('fileId').anyOf(again).delete();
    await Promise.all([
      db.failures.bulkPut(files.flatMap(({ record, outcome }) => outcome.failures.map((each, at) => failureRecord(record, each, at)))),
      db.documents.bulkPut(files.flatMap(({ record, outcome }) => documentRecords(record, outcome.documents))),
      db.files.bulkPut(settled),
      storeConclusions(
        db,
        results.flatMap(({ conclusion }) => (conclusion ? [conclusion] : [])),
      ),
    ]);
    const job = (await db.imports.get(vacancyId)) ?? freshImport(vacancyId);
    const failed = settled.filter(({ state }) => state === 'failed').length;
    const counts = { done: job.done + settled.length, failed: job.failed + failed };
    const after = { ...job, ...counts, current: settled.at(-1)?.path ?? job.current, remainingMs };
    await db.imports.put(after);
    return after;
  });
}
