import { coverDocument } from '../domain/blind/cover-document.ts';
import type { Document } from '../domain/document/document.ts';
import { foldDocuments } from '../domain/search/fold-documents.ts';
import type { TamisDatabase } from '../storage/database.ts';
import type { ApplicationRecord, TextRecord } from '../storage/records.ts';
import { getFacts } from '../storage/repositories/facts.ts';
import { listAllDocuments } from '../storage/repositories/merged.ts';
import { listWithoutCover, listWithoutText, putTexts } from '../storage/repositories/texts.ts';
import type { WorkflowContext } from './context.ts';

/** Applications between two breaths of the window. */
const chunk = 25;

interface Options {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

async function documentsOf(db: TamisDatabase, application: ApplicationRecord): Promise<readonly Document[]> {
  return (await listAllDocuments(db, application)).map(({ document }) => document);
}

async function makeText(db: TamisDatabase, application: ApplicationRecord): Promise<TextRecord> {
  const { id: applicationId, vacancyId } = application;
  return { applicationId, vacancyId, text: foldDocuments(await documentsOf(db, application)) };
}

async function coverText(db: TamisDatabase, application: ApplicationRecord, record: TextRecord): Promise<TextRecord> {
  const [known] = await getFacts(db, [application.id]);
  const documents = await documentsOf(db, application);
  const covered = documents.map((document) => coverDocument(document, known?.facts ?? null, { gates: false }));
  return { ...record, covered: foldDocuments(covered) };
}

async function inChunks(db: TamisDatabase, jobs: readonly (() => Promise<TextRecord>)[], { signal, onProgress }: Options): Promise<void> {
  for (let from = 0; from < jobs.length && !signal?.aborted; from += chunk) {
    await putTexts(db, await Promise.all(jobs.slice(from, from + chunk).map((job) => job())));
    onProgress?.(Math.min(from + chunk, jobs.length), jobs.length);
  }
}

/**
 * Makes the texts of applications that were read before texts were kept, of a vacancy or of all, and for those under blind review what
 * may be found in them. Returns how many.
 */
export async function indexTexts({ db }: WorkflowContext, vacancyId: string | null, options: Options = {}): Promise<number> {
  const missing = await listWithoutText(db, vacancyId);
  const making = missing.map((application) => () => makeText(db, application));
  await inChunks(db, making, options);
  const uncovered = await listWithoutCover(db, vacancyId);
  const covering = uncovered.map(
    ({ application, record }) =>
      () =>
        coverText(db, application, record),
  );
  await inChunks(db, covering, options);
  return making.length + covering.length;
}
