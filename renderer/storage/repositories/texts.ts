import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, TextRecord } from '../records.ts';
import { readBlindReview } from './blind-review.ts';

/** The texts of a vacancy's applications, or of all. */
export async function listTexts(db: TamisDatabase, vacancyId: string | null): Promise<readonly TextRecord[]> {
  return vacancyId === null ? db.texts.toArray() : db.texts.where('vacancyId').equals(vacancyId).toArray();
}

/** The applications that were read before their texts were kept. */
export async function listWithoutText(db: TamisDatabase, vacancyId: string | null): Promise<readonly ApplicationRecord[]> {
  const all = vacancyId === null ? db.applications.toCollection() : db.applications.where('vacancyId').equals(vacancyId);
  const read = (await all.toArray()).filter(({ state }) => state === 'read');
  const known = new Set(
    vacancyId === null ? await db.texts.toCollection().primaryKeys() : await db.texts.where('vacancyId').equals(vacancyId).primaryKeys(),
  );
  return read.filter(({ id }) => !known.has(id));
}

export async function putTexts(db: TamisDatabase, records: readonly TextRecord[]): Promise<void> {
  await db.texts.bulkPut([...records]);
}

/** The texts under blind review of which nobody knows yet what may be found in them, with their applications. */
export async function listWithoutCover(db: TamisDatabase, vacancyId: string | null) {
  const open = (await listTexts(db, vacancyId)).filter(({ covered }) => covered === undefined);
  const ids = [...new Set(open.map((record) => record.vacancyId))];
  const reviews = new Map(await Promise.all(ids.map(async (id) => [id, await readBlindReview(db, id)] as const)));
  const wanted = open.filter((record) => reviews.get(record.vacancyId));
  const applications = await db.applications.bulkGet(wanted.map(({ applicationId }) => applicationId));
  return wanted.flatMap((record, at) => {
    const application = applications[at];
    return application ? [{ record, application }] : [];
  });
}
