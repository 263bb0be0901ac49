import type { TamisDatabase } from '../database.ts';
import type { TagRecord } from '../records.ts';

/** Takes tags of an application away, by their places in the order of `listTags`, and adds others. */
export async function changeTags(
  db: TamisDatabase,
  applicationId: string,
  { added, removed }: { readonly added: readonly TagRecord[]; readonly removed: readonly number[] },
): Promise<void> {
  await db.transaction('rw', db.tags, async () => {
    const own = await db.tags.where('applicationId').equals(applicationId).sortBy('tag');
    const gone = own.filter((_, at) => removed.includes(at));
    await db.tags.bulkDelete(gone.map(({ tag }) => [applicationId, tag]));
    await db.tags.bulkPut([...added]);
  });
}

/** The tags of a vacancy's applications, each application's in order. */
export async function listTags(db: TamisDatabase, vacancyId: string): Promise<readonly TagRecord[]> {
  return db.tags.where('vacancyId').equals(vacancyId).sortBy('tag');
}
