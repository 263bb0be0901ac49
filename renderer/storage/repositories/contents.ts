import type { TamisDatabase } from '../database.ts';

/** Original bytes by their SHA-256. */
export async function getContent(db: TamisDatabase, hash: string): Promise<Uint8Array> {
  const record = await db.contents.get(hash);
  if (!record) throw new Error(`no content ${hash}`);
  return record.bytes;
}

/** Keeps bytes under their SHA-256; a second time changes nothing. */
export async function putContent(db: TamisDatabase, hash: string, bytes: Uint8Array): Promise<void> {
  await db.contents.put({ hash, bytes });
}

/** Drops those of the contents that no file and no notice refers to any more. */
export async function dropUnusedContents(db: TamisDatabase, hashes: readonly string[]): Promise<void> {
  const candidates = new Set(hashes);
  const used = new Set(
    (
      await db.files
        .where('hash')
        .anyOf([...candidates])
        .toArray()
    ).map((file) => file.hash),
  );
  await db.vacancies.each(({ noticeHash }) => {
    if (noticeHash) used.add(noticeHash);
  });
  await db.contents.bulkDelete([...candidates].filter((hash) => !used.has(hash)));
}
