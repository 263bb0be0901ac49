import type { Document, Failure } from '../../domain/document/document.ts';
import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, FileRecord, ImportRecord, ImportState } from '../records.ts';
import { dropUnusedContents } from './contents.ts';

/** A file on its way into the queue, or straight to the failures where its bytes cannot be had. */
export type ArrivingFile =
  | { readonly record: FileRecord; readonly bytes: Uint8Array }
  | { readonly record: FileRecord; readonly failure: Failure };

/** What reading one file gave: an archive can give documents and failures. */
export interface FileOutcome {
  readonly documents: readonly Document[];
  readonly failures: readonly Failure[];
}

const fresh = (vacancyId: string): ImportRecord => ({
  vacancyId,
  state: 'running',
  total: 0,
  done: 0,
  failed: 0,
  current: null,
  remainingMs: null,
});

/** Queues an application with all its files, or nothing: false when it is there already. */
export async function enqueueApplication(
  db: TamisDatabase,
  application: ApplicationRecord,
  files: readonly ArrivingFile[],
): Promise<boolean> {
  return db.transaction('rw', [db.applications, db.files, db.contents, db.failures, db.imports], async () => {
    if (await db.applications.get(application.id)) return false;
    await db.applications.add(application);
    let failed = 0;
    for (const file of files) {
      const { id, hash, applicationId, vacancyId } = file.record;
      if ('bytes' in file) await db.contents.put({ hash, bytes: file.bytes });
      else {
        await db.failures.put({ id: `${id}#0`, fileId: id, applicationId, vacancyId, failure: file.failure });
        failed += 1;
      }
      await db.files.add(file.record);
    }
    const job = (await db.imports.get(application.vacancyId)) ?? fresh(application.vacancyId);
    const counts = { total: job.total + files.length, done: job.done + failed, failed: job.failed + failed };
    // A person who paused while files are still taken in is not overruled by the next of them.
    await db.imports.put({ ...job, ...counts, state: job.state === 'paused' ? 'paused' : 'running' });
    return true;
  });
}

/** Applications of a vacancy that are not read to the end, in the order they came in. */
export async function listQueuedApplications(db: TamisDatabase, vacancyId: string): Promise<readonly ApplicationRecord[]> {
  const queued = await db.applications.where('[vacancyId+state]').equals([vacancyId, 'queued']).toArray();
  return queued.sort((a, b) => (a.addedAt === b.addedAt ? (a.name < b.name ? -1 : 1) : a.addedAt < b.addedAt ? -1 : 1));
}

/** Vacancies whose import was under way when the app stopped. */
export async function listRunningImports(db: TamisDatabase): Promise<readonly string[]> {
  return db.imports.where('state').equals('running').primaryKeys();
}

export async function getImport(db: TamisDatabase, vacancyId: string): Promise<ImportRecord | undefined> {
  return db.imports.get(vacancyId);
}

export async function setImportState(db: TamisDatabase, vacancyId: string, state: ImportState): Promise<void> {
  await db.imports.update(vacancyId, { state });
}

/** Stores what reading a file gave, once, and tells how far the import is; null for a file that is no longer queued. */
export async function completeFile(
  db: TamisDatabase,
  fileId: string,
  outcome: FileOutcome,
  remainingMs: number | null,
): Promise<ImportRecord | null> {
  return db.transaction('rw', db.files, db.documents, db.failures, db.imports, async () => {
    const file = await db.files.get(fileId);
    if (file?.state !== 'queued') return null;
    const { applicationId, vacancyId } = file;
    await db.failures.where('fileId').equals(fileId).delete();
    const owner = { fileId, applicationId, vacancyId };
    await db.failures.bulkPut(outcome.failures.map((failure, index) => ({ id: `${fileId}#${index}`, ...owner, failure })));
    await db.documents.bulkPut(outcome.documents.map((document, index) => ({ id: `${fileId}#${index}`, ...owner, document })));
    const failed = outcome.documents.length === 0;
    await db.files.put({ ...file, state: failed ? 'failed' : 'read' });
    const job = (await db.imports.get(vacancyId)) ?? fresh(vacancyId);
    const counts = { done: job.done + 1, failed: job.failed + (failed ? 1 : 0) };
    const after = { ...job, ...counts, current: file.path, remainingMs };
    await db.imports.put(after);
    return after;
  });
}

/** Puts failed files back into the queue, each with its failure until it is read again; returns how many. */
export async function requeueFailures(db: TamisDatabase, fileIds: readonly string[]): Promise<number> {
  return db.transaction('rw', db.applications, db.files, db.failures, db.imports, async () => {
    const files = (await db.files.bulkGet([...fileIds])).filter((file) => file?.state === 'failed');
    for (const file of files) {
      if (!file) continue;
      await db.files.put({ ...file, state: 'queued' });
      await db.applications.update(file.applicationId, { state: 'queued' });
      const job = (await db.imports.get(file.vacancyId)) ?? fresh(file.vacancyId);
      await db.imports.put({ ...job, state: 'running', done: job.done - 1, failed: job.failed - 1 });
    }
    return files.length;
  });
}

/**
 * Takes out of the queue what nobody has begun to read: whole applications with their bytes. An application of which a file
 * was read already stays to be finished, and a file that waited for a second try is failed as before.
 */
export async function cancelImport(db: TamisDatabase, vacancyId: string): Promise<void> {
  await db.transaction('rw', [db.applications, db.files, db.contents, db.failures, db.imports, db.vacancies], async () => {
    let [dropped, failedAgain] = [0, 0];
    for (const application of await listQueuedApplications(db, vacancyId)) {
      const files = await db.files.where('applicationId').equals(application.id).toArray();
      const failed = await db.failures.where('applicationId').equals(application.id).toArray();
      const retried = files.filter((file) => file.state === 'queued' && failed.some((failure) => failure.fileId === file.id));
      await db.files.bulkPut(retried.map((file) => ({ ...file, state: 'failed' as const })));
      failedAgain += retried.length;
      if (retried.length > 0 || files.some((file) => file.state !== 'queued')) continue;
      await db.files.bulkDelete(files.map((file) => file.id));
      await db.applications.delete(application.id);
      await dropUnusedContents(
        db,
        files.map((file) => file.hash),
      );
      dropped += files.length;
    }
    const job = await db.imports.get(vacancyId);
    if (!job) return;
    const counts = { total: job.total - dropped, done: job.done + failedAgain, failed: job.failed + failedAgain };
    await db.imports.put({ ...job, ...counts, state: 'running', remainingMs: null });
  });
}

/** Moves the readable files of an application to the failures, since nothing could be made of them. */
export async function failApplication(db: TamisDatabase, application: ApplicationRecord, detail: string): Promise<void> {
  const { id: applicationId, vacancyId } = application;
  await db.transaction('rw', [db.applications, db.files, db.failures, db.imports], async () => {
    const files = await db.files.where('applicationId').equals(applicationId).toArray();
    const read = files.filter((file) => file.state === 'read');
    for (const { id, path } of read) {
      await db.failures.put({ id: `${id}#0`, fileId: id, applicationId, vacancyId, failure: { file: path, code: 'damaged', detail } });
      await db.files.update(id, { state: 'failed' });
    }
    await db.applications.update(applicationId, { state: 'unreadable' });
    const job = await db.imports.get(vacancyId);
    if (job) await db.imports.put({ ...job, failed: job.failed + read.length });
  });
}
