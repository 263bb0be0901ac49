import type { TamisDatabase } from '../database.ts';
import type { TagRecord } from '../records.ts';

/** Makes these the tags of an application, whatever it had before. */
export async function replaceTags(db: TamisDatabase, applicationId: string, records: readonly TagRecord[]): Promise<void> {
  await db.transaction('rw', db.tags, async () => {
    await db.tags.where('applicationId').equals(applicationId).delete();
    await db.tags.bulkPut([...records]);
  });
}

/** The tags of a vacancy's applications, each application's in order. */
export async function listTags(db: TamisDatabase, vacancyId: string): Promise<readonly TagRecord[]> {
  return db.tags.where('vacancyId').equals(vacancyId).sortBy('tag');
}
