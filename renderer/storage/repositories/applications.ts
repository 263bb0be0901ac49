import type { Facts } from '../../domain/candidate/facts.ts';
import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, DocumentRecord, FactsRecord, FailureRecord, FileRecord } from '../records.ts';

export async function getApplication(db: TamisDatabase, id: string): Promise<ApplicationRecord> {
  const record = await db.applications.get(id);
  if (!record) throw new Error(`no application ${id}`);
  return record;
}

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

/** Closes the reading of an application: its facts, or null when no file gave a document. */
export async function putFacts(db: TamisDatabase, applicationId: string, facts: Facts | null): Promise<void> {
  await db.transaction('rw', db.applications, db.facts, async () => {
    const application = await getApplication(db, applicationId);
    if (facts) await db.facts.put({ applicationId, vacancyId: application.vacancyId, facts });
    else await db.facts.delete(applicationId);
    await db.applications.put({
      ...application,
      state: facts ? 'read' : 'unreadable',
      candidateName: facts?.name?.value ?? null,
      language: facts?.language ?? null,
    });
  });
}
