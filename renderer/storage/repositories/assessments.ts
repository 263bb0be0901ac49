import type { TamisDatabase } from '../database.ts';
import type { AssessmentRecord, OverrideRecord } from '../records.ts';

/** Stores judgements, replacing earlier ones of the same grid and application. */
export async function putAssessments(db: TamisDatabase, records: readonly AssessmentRecord[]): Promise<void> {
  await db.assessments.bulkPut([...records]);
}

/** All judgements on a grid, by application. */
export async function listAssessments(db: TamisDatabase, gridId: string): Promise<readonly AssessmentRecord[]> {
  return db.assessments.where('gridId').equals(gridId).sortBy('applicationId');
}

/** How an application was judged on a grid; undefined before it is. */
export async function getAssessment(db: TamisDatabase, gridId: string, applicationId: string): Promise<AssessmentRecord | undefined> {
  return db.assessments.get([gridId, applicationId]);
}

/** The judgements of some applications on a grid; undefined for one that was not judged. */
export async function getAssessments(
  db: TamisDatabase,
  gridId: string,
  applicationIds: readonly string[],
): Promise<readonly (AssessmentRecord | undefined)[]> {
  return db.assessments.bulkGet(applicationIds.map((id): [string, string] => [gridId, id]));
}

/** Adds a panel member's verdict; the history stays. */
export async function addOverrides(db: TamisDatabase, records: readonly OverrideRecord[]): Promise<void> {
  await db.overrides.bulkAdd([...records]);
}

/** All overrides on a grid, oldest first. */
export async function listOverrides(db: TamisDatabase, gridId: string): Promise<readonly OverrideRecord[]> {
  return db.overrides.where('gridId').equals(gridId).sortBy('at');
}
