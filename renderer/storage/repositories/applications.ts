import type { Facts } from '../../domain/candidate/facts.ts';
import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, AssessmentRecord, DocumentRecord, FailureRecord, FileRecord } from '../records.ts';
import { toStoredFacts } from './facts.ts';

/** All applications to a vacancy, by candidate id, so that their order never depends on when they came in. */
export async function listApplications(db: TamisDatabase, vacancyId: string): Promise<readonly ApplicationRecord[]> {
  return db.applications.where('vacancyId').equals(vacancyId).sortBy('candidateId');
}

export async function countApplications(db: TamisDatabase, vacancyId: string): Promise<number> {
  return db.applications.where('vacancyId').equals(vacancyId).count();
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

/** What an application that was read says, and how it was judged on the grid in force, if there is one. */
export interface ReadApplication {
  readonly facts: Facts;
  readonly asOf: string;
  /** Taken for granted where the documents do not say it. */
  readonly country: string | null;
  /** Of its documents, folded, to be searched. */
  readonly text: string;
  readonly judged: Omit<AssessmentRecord, 'applicationId'> | null;
}

/** Closes the reading of an application, all at once; null when no file gave a document. */
export async function concludeApplication(db: TamisDatabase, application: ApplicationRecord, read: ReadApplication | null): Promise<void> {
  await db.transaction('rw', [db.applications, db.facts, db.assessments, db.texts], () => storeConclusions(db, [{ application, read }]));
}

/** Closes the reading of applications within a transaction over them, facts, assessments and texts; those that were removed stay so. */
export async function storeConclusions(
  db: TamisDatabase,
  conclusions: readonly { readonly application: ApplicationRecord; readonly read: ReadApplication | null }[],
): Promise<void> {
  const present = await db.applications.bulkGet(conclusions.map(({ application }) => application.id));
  const concluded = conclusions.flatMap(({ read }, at) => {
    const application = present[at];
    return application ? [{ application, read }] : [];
  });
  const facts = concluded.flatMap(({ application: { id: applicationId, vacancyId }, read }) =>
    read ? [toStoredFacts({ applicationId, vacancyId, facts: read.facts, asOf: read.asOf, country: read.country })] : [],
  );
  await Promise.all([
    db.facts.bulkPut(facts),
    db.facts.bulkDelete(concluded.flatMap(({ application, read }) => (read ? [] : [application.id]))),
    db.texts.bulkPut(
      concluded.flatMap(({ application: { id: applicationId, vacancyId }, read }) =>
        read ? [{ applicationId, vacancyId, text: read.text }] : [],
      ),
    ),
    db.texts.bulkDelete(concluded.flatMap(({ application, read }) => (read ? [] : [application.id]))),
    db.assessments.bulkPut(
      concluded.flatMap(({ application, read }) => (read?.judged ? [{ ...read.judged, applicationId: application.id }] : [])),
    ),
    db.applications.bulkPut(
      concluded.map(({ application, read }) => ({
        ...application,
        state: read ? 'read' : 'unreadable',
        candidateName: read?.facts.name?.value ?? null,
        language: read?.facts.language ?? null,
      })),
    ),
  ]);
}
