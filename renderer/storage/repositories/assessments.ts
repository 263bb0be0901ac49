import type { TamisDatabase } from '../database.ts';
import type { AssessmentRecord, OverrideRecord } from '../records.ts';
import { boundsOf } from './bounds-of.ts';

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

/** The judgements on a grid by application, for a part of the applications that stand side by side. */
export async function getAssessments(
  db: TamisDatabase,
  gridId: string,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, AssessmentRecord>> {
  const [first, last] = boundsOf(applicationIds);
  const records = await db.assessments.where('[gridId+applicationId]').between([gridId, first], [gridId, last], true, true).toArray();
  return new Map(records.map((record) => [record.applicationId, record]));
}

/** Adds a panel member's verdict; the history stays. */
export async function addOverrides(db: TamisDatabase, records: readonly OverrideRecord[]): Promise<void> {
  await db.overrides.bulkAdd([...records]);
}

/** All overrides on a grid, oldest first. */
export async function listOverrides(db: TamisDatabase, gridId: string): Promise<readonly OverrideRecord[]> {
  return db.overrides.where('gridId').equals(gridId).sortBy('at');
}
