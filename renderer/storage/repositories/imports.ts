import type { Failure } from '../../domain/document/document.ts';
import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, FailureRecord, FileRecord, ImportRecord, ImportState } from '../records.ts';
import { dropUnusedContents } from './contents.ts';

/** A file on its way into the queue, or straight to the failures where its bytes cannot be had. */
export type ArrivingFile =
  | { readonly record: FileRecord; readonly bytes: Uint8Array }
  | { readonly record: FileRecord; readonly failure: Failure };

export const freshImport = (vacancyId: string): ImportRecord => ({
  vacancyId,
  state: 'running',
  total: 0,
  done: 0,
  failed: 0,
  current: null,
  remainingMs: null,
});

/** An application on its way into the queue. */
export interface Arrival {
  readonly application: ApplicationRecord;
  readonly files: readonly ArrivingFile[];
}

/** Queues applications of a vacancy, each with all its files, all together or none; those that are there already stay as they are. Returns how many are new. */
export async function enqueueApplications(db: TamisDatabase, vacancyId: string, arrivals: readonly Arrival[]): Promise<number> {
  return db.transaction('rw', [db.applications, db.files, db.contents, db.failures, db.imports], async () => {
    const byId = new Map(arrivals.map((arrival) => [arrival.application.id, arrival]));
    for (const known of await db.applications.bulkGet([...byId.keys()])) if (known) byId.delete(known.id);
    const added = [...byId.values()];
    if (added.length === 0) return 0;
    const files = added.flatMap((arrival) => arrival.files);
    const failures = files.flatMap((file) => ('failure' in file ? [failureRecord(file.record, file.failure, 0)] : []));
    await Promise.all([
      db.applications.bulkAdd(added.map(({ application }) => application)),
      db.contents.bulkPut(files.flatMap((file) => ('bytes' in file ? [{ hash: file.record.hash, bytes: file.bytes }] : []))),
      db.failures.bulkPut(failures),
      db.files.bulkAdd(files.map(({ record }) => record)),
    ]);
    const job = (await db.imports.get(vacancyId)) ?? freshImport(vacancyId);
    const counts = { total: job.total + files.length, done: job.done + failures.length, failed: job.failed + failures.length };
    // A person who paused while files are still taken in is not overruled by the next of them.
    await db.imports.put({ ...job, ...counts, state: job.state === 'paused' ? 'paused' : 'running' });
    return added.length;
  });
}

/** A failure of a file, the `index`th. */
export function failureRecord({ id: fileId, applicationId, vacancyId }: FileRecord, failure: Failure, index: number): FailureRecord {
  return { id: `${fileId}#${index}`, fileId, applicationId, vacancyId, failure };
}

/** The files of a vacancy that wait to be read, by application. */
export async function listQueuedFiles(db: TamisDatabase, vacancyId: string): Promise<readonly FileRecord[]> {
  return db.files.where('[vacancyId+state]').equals([vacancyId, 'queued']).sortBy('path');
}

/** Ids of the applications of a vacancy of which a file was read. */
export async function listBegunApplications(db: TamisDatabase, vacancyId: string): Promise<ReadonlySet<string>> {
  const files = await db.files.where('[vacancyId+state]').equals([vacancyId, 'read']).primaryKeys();
  return new Set(files.map((id) => id.slice(0, id.indexOf('/', vacancyId.length + 1))));
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

/** The import of a vacancy; undefined before its first. */
export async function getImport(db: TamisDatabase, vacancyId: string): Promise<ImportRecord | undefined> {
  return db.imports.get(vacancyId);
}

/** Marks the import of a vacancy; where it had none, nothing happens. */
export async function setImportState(db: TamisDatabase, vacancyId: string, state: ImportState): Promise<void> {
  await db.imports.update(vacancyId, { state });
}

/**
 * Puts files of which something failed back into the queue, each with its failure until it is read again; returns how many. A
 * file that was read in part, an archive or an e-mail, comes back too.
 */
export async function requeueFailures(db: TamisDatabase, fileIds: readonly string[]): Promise<number> {
  return db.transaction('rw', db.applications, db.files, db.failures, db.imports, async () => {
    const files = (await db.files.bulkGet([...new Set(fileIds)])).filter((file) => file !== undefined && file.state !== 'queued');
    for (const file of files) {
      if (!file) continue;
      await db.files.put({ ...file, state: 'queued' });
      await db.applications.update(file.applicationId, { state: 'queued' });
      const job = (await db.imports.get(file.vacancyId)) ?? freshImport(file.vacancyId);
      await db.imports.put({ ...job, state: 'running', done: job.done - 1, failed: job.failed - (file.state === 'failed' ? 1 : 0) });
    }
    return files.length;
  });
}

/** A file that was read, with nothing of it left behind a password; null otherwise. */
export async function findOpenFile(db: TamisDatabase, fileId: string): Promise<FileRecord | null> {
  const file = await db.files.get(fileId);
  const failures = await db.failures
    .where('applicationId')
    .equals(file?.applicationId ?? '')
    .toArray();
  const isShut = failures.some((each) => each.fileId === fileId && each.failure.code === 'encrypted');
  return file?.state === 'read' && !isShut ? file : null;
}

/**
 * Takes out of the queue what nobody has begun to read: whole applications with their bytes. An application of which a file
 * was read already stays to be finished, and a file that waited for a second try is as it was before.
 */
export async function cancelImport(db: TamisDatabase, vacancyId: string): Promise<void> {
  await db.transaction('rw', [db.applications, db.files, db.contents, db.documents, db.failures, db.imports, db.vacancies], async () => {
    let [dropped, doneAgain, failedAgain] = [0, 0, 0];
    for (const application of await listQueuedApplications(db, vacancyId)) {
      const files = await db.files.where('applicationId').equals(application.id).toArray();
      const failed = await db.failures.where('applicationId').equals(application.id).toArray();
      const retried = files.filter((file) => file.state === 'queued' && failed.some((failure) => failure.fileId === file.id));
      const partly = new Set((await db.documents.where('applicationId').equals(application.id).toArray()).map(({ fileId }) => fileId));
      await db.files.bulkPut(retried.map((file) => ({ ...file, state: partly.has(file.id) ? ('read' as const) : ('failed' as const) })));
      doneAgain += retried.length;
      failedAgain += retried.filter((file) => !partly.has(file.id)).length;
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
    const counts = { total: job.total - dropped, done: job.done + doneAgain, failed: job.failed + failedAgain };
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
