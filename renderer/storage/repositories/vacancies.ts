import type { TamisDatabase } from '../database.ts';
import type { GridVersionRecord, VacancyRecord } from '../records.ts';
import { dropUnusedContents } from './contents.ts';

/** Adds or replaces a vacancy under work. */
export async function putVacancy(db: TamisDatabase, record: VacancyRecord): Promise<void> {
  await db.vacancies.put(record);
}

/** A vacancy under work. Throws where there is none: a screen asks `live/vacancies` instead, which knows that it may be gone. */
export async function getVacancy(db: TamisDatabase, id: string): Promise<VacancyRecord> {
  const record = await db.vacancies.get(id);
  if (!record) throw new Error(`no vacancy ${id}`);
  return record;
}

/** All versions of a vacancy's grid, oldest first. */
export async function listGridVersions(db: TamisDatabase, vacancyId: string): Promise<readonly GridVersionRecord[]> {
  return db.gridVersions.where('[vacancyId+version]').between([vacancyId, 0], [vacancyId, Number.MAX_SAFE_INTEGER]).toArray();
}

/** The grid in force, null before the first freeze. */
export async function latestGridVersion(db: TamisDatabase, vacancyId: string): Promise<GridVersionRecord | null> {
  return (await listGridVersions(db, vacancyId)).at(-1) ?? null;
}

/** A frozen version of a grid. Throws where there is none. */
export async function getGridVersion(db: TamisDatabase, id: string): Promise<GridVersionRecord> {
  const record = await db.gridVersions.get(id);
  if (!record) throw new Error(`no grid ${id}`);
  return record;
}

/** Stores the next version; two panels' windows cannot both make the same one. */
export async function addGridVersion(db: TamisDatabase, record: Omit<GridVersionRecord, 'version'>): Promise<GridVersionRecord> {
  return db.transaction('rw', db.gridVersions, async () => {
    const version = ((await latestGridVersion(db, record.vacancyId))?.version ?? 0) + 1;
    const added = { ...record, version };
    await db.gridVersions.add(added);
    return added;
  });
}

/** Puts a draft in place in one step, so that a vacancy removed meanwhile does not come back. */
export async function storeDraft(db: TamisDatabase, id: string, draft: VacancyRecord['draft'], updatedAt: string): Promise<void> {
  await db.vacancies.update(id, { draft, updatedAt });
}

/** Removes a vacancy with its grids, applications, files and everything made from them. */
export async function deleteVacancy(db: TamisDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const grids = (await listGridVersions(db, id)).map((grid) => grid.id);
    const notice = (await db.vacancies.get(id))?.noticeHash;
    const files = await db.files
      .where('[vacancyId+state]')
      .anyOf(['queued', 'read', 'failed'].map((state) => [id, state]))
      .toArray();
    await Promise.all([
      db.assessments.where('gridId').anyOf(grids).delete(),
      db.overrides.where('gridId').anyOf(grids).delete(),
      db.confirmations.where('gridId').anyOf(grids).delete(),
      db.gridVersions.bulkDelete(grids),
      db.files.bulkDelete(files.map((file) => file.id)),
      ...tablesOfVacancy(db).map((table) => table.where('vacancyId').equals(id).delete()),
      db.imports.delete(id),
      db.vacancies.delete(id),
    ]);
    await dropUnusedContents(db, [...files.map((file) => file.hash), ...(notice ? [notice] : [])]);
  });
}

function tablesOfVacancy(db: TamisDatabase) {
  const read = [db.applications, db.documents, db.failures, db.facts, db.texts];
  return [...read, db.decisions, db.notes, db.tags, db.duplicateChoices, db.journal];
}
