import type { Facts } from '../../domain/candidate/facts.ts';
import type { Assessment } from '../../domain/screening/verdict.ts';
import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, DocumentRecord, FactsRecord, FailureRecord, FileRecord } from '../records.ts';

/** All applications to a vacancy, by candidate id, so that their order never depends on when they came in. */
export async function listApplications(db: TamisDatabase, vacancyId: string): Promise<readonly ApplicationRecord[]> {
  return db.applications.where('vacancyId').equals(vacancyId).sortBy('candidateId');
}

/** The files of an application, by path. */
export async function listFiles(db: TamisDatabase, applicationId: string): Promise<readonly FileRecord[]> {
  return db.files.where('applicationId').equals(applicationId).sortBy('path');
}

/** All files that came in for a vacancy. */
export async function listVacancyFiles(db: TamisDatabase, vacancyId: string): Promise<readonly FileRecord[]> {
  return db.files.where('[vacancyId+state]').between([vacancyId, ''], [vacancyId, '\uffff']).sortBy('id');
}

/** What the readable files of an application hold, by file. */
export async function listDocuments(db: TamisDatabase, applicationId: string): Promise<readonly DocumentRecord[]> {
  return db.documents.where('applicationId').equals(applicationId).sortBy('id');
}

/** The files of a vacancy that could not be read, by file. */
export async function listFailures(db: TamisDatabase, vacancyId: string): Promise<readonly FailureRecord[]> {
  return db.failures.where('vacancyId').equals(vacancyId).sortBy('id');
}

/** The facts of the given applications; undefined for one that is not read. */
export async function getFacts(db: TamisDatabase, applicationIds: readonly string[]): Promise<readonly (FactsRecord | undefined)[]> {
  return db.facts.bulkGet([...applicationIds]);
}

/** What an application that was read says, and how it was judged on the grid in force, if there is one. */
export interface ReadApplication {
  readonly facts: Facts;
  readonly asOf: string;
  readonly judged: { readonly gridId: string; readonly assessment: Assessment } | null;
}

/** Closes the reading of an application, all at once; null when no file gave a document. */
export async function concludeApplication(db: TamisDatabase, application: ApplicationRecord, read: ReadApplication | null): Promise<void> {
  const { id: applicationId, vacancyId } = application;
  await db.transaction('rw', db.applications, db.facts, db.assessments, async () => {
    if (read) await db.facts.put({ applicationId, vacancyId, facts: read.facts, asOf: read.asOf });
    else await db.facts.delete(applicationId);
    if (read?.judged) await db.assessments.put({ ...read.judged, applicationId });
    await db.applications.update(applicationId, {
      state: read ? 'read' : 'unreadable',
      candidateName: read?.facts.name?.value ?? null,
      language: read?.facts.language ?? null,
    });
  });
}
