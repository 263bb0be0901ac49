import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, DocumentRecord, FileRecord } from '../records.ts';
import { listDocuments, listFiles } from './applications.ts';
import { listDuplicateChoices } from './duplicate-choices.ts';

/** Path from the vacancy's own folder: marks a file that was merged in from another application. */
const pathFromTop = ({ folder }: ApplicationRecord, path: string): string => `/${folder === null ? path : `${folder}/${path}`}`;

/** The applications whose documents the panel merged into one. */
async function listMembers(db: TamisDatabase, { id, vacancyId }: ApplicationRecord): Promise<readonly ApplicationRecord[]> {
  const choices = await listDuplicateChoices(db, vacancyId);
  const ids = choices.flatMap(({ choice, kept, applicationIds }) =>
    choice === 'merge' && kept === id ? applicationIds.filter((each) => each !== id) : [],
  );
  return (await db.applications.bulkGet(ids)).filter((member) => member !== undefined);
}

/** The documents that were merged into an application from others. */
export async function listMergedDocuments(db: TamisDatabase, application: ApplicationRecord): Promise<readonly DocumentRecord[]> {
  const merged = await Promise.all(
    (await listMembers(db, application)).map(async (member) =>
      (await listDocuments(db, member.id)).map((record) => {
        const file = pathFromTop(member, record.document.file);
        const doubts = record.document.doubts.map((doubt) => ({ ...doubt, file }));
        return { ...record, document: { ...record.document, file, doubts } };
      }),
    ),
  );
  return merged.flat();
}

/** The documents of an application, its own and those merged into it. */
export async function listAllDocuments(db: TamisDatabase, application: ApplicationRecord): Promise<readonly DocumentRecord[]> {
  return [...(await listDocuments(db, application.id)), ...(await listMergedDocuments(db, application))];
}

/** The files of an application, its own and those merged into it. */
export async function listAllFiles(db: TamisDatabase, application: ApplicationRecord): Promise<readonly FileRecord[]> {
  const own = await listFiles(db, application.id);
  const merged = await Promise.all(
    (await listMembers(db, application)).map(async (member) =>
      (await listFiles(db, member.id)).map((file) => ({ ...file, path: pathFromTop(member, file.path) })),
    ),
  );
  return [...own, ...merged.flat()];
}
