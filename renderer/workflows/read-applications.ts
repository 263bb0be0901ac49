import type { Document } from '../domain/document/document.ts';
import type { ReadingPool } from '../reading/pool.ts';
import type { ReadProgress } from '../reading/read-options.ts';
import type { ApplicationRecord, DocumentRecord, FileRecord, GridVersionRecord } from '../storage/records.ts';
import { listDocuments } from '../storage/repositories/applications.ts';
import { getContent } from '../storage/repositories/contents.ts';
import { failApplication, listBegunApplications, listQueuedFiles } from '../storage/repositories/imports.ts';
import { listMergedDocuments } from '../storage/repositories/merged.ts';
import { documentRecords, type FileOutcome, type ReadingResult, storeReadings } from '../storage/repositories/reading-results.ts';
import { getVacancy } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import { groupBy } from './group-by.ts';
import type { ImportOptions } from './import-options.ts';
import { endPages, startPage } from './page-progress.ts';
import { takePassword } from './passwords.ts';
import { settleApplication } from './settle-application.ts';
import { writeTogether } from './write-together.ts';

/** An application being read: how many of its files still wait, and what the others gave. */
interface Share {
  readonly application: ApplicationRecord;
  /** Whether files of it were read in an earlier run. */
  readonly isBegun: boolean;
  waiting: number;
  documents: readonly DocumentRecord[];
  /** Files of this run: what an earlier one gave of them no longer counts. */
  readonly read: Set<string>;
}

/** One file to read; null for an application that only is to be settled. */
interface Step {
  readonly share: Share;
  readonly file: FileRecord | null;
}

/** A result, or an application on which a rule failed. */
type Written = ReadingResult & { readonly application: ApplicationRecord; readonly fault: string | null };

/** A run over the queue of one vacancy. */
interface Run {
  readonly context: WorkflowContext;
  readonly vacancyId: string;
  readonly grid: GridVersionRecord | null;
  readonly reader: ReadingPool;
  readonly options: ImportOptions;
}

async function planSteps({ db }: WorkflowContext, vacancyId: string, applications: readonly ApplicationRecord[]): Promise<readonly Step[]> {
  const queued = groupBy(await listQueuedFiles(db, vacancyId), (file) => file.applicationId);
  const begun = await listBegunApplications(db, vacancyId);
  return applications.flatMap((application): readonly Step[] => {
    const files = queued.get(application.id) ?? [];
    const share: Share = { application, isBegun: begun.has(application.id), waiting: files.length, documents: [], read: new Set() };
    return files.length > 0 ? files.map((file) => ({ share, file })) : [{ share, file: null }];
  });
}

/** Null when the run was stopped before the file was read. */
async function readUnlessStopped({ context, reader, options: { signal } }: Run, file: FileRecord): Promise<FileOutcome | null> {
  const input = { name: file.path, bytes: await getContent(context.db, file.hash) };
  try {
    const password = takePassword(file.id);
    const onProgress = ({ page, pages, recognising }: ReadProgress): void => {
      if (recognising) startPage({ fileId: file.id, vacancyId: file.vacancyId, file: file.path, page, pages });
    };
    const call = { onProgress, ...(signal ? { signal } : {}), ...(password === undefined ? {} : { password }) };
    const outcome = await reader.read(input, call).finally(() => endPages(file.id));
    if (signal?.aborted) return null;
    return outcome.ok ? outcome : { documents: [], failures: [outcome.failure] };
  } catch (error) {
    if (signal?.aborted) return null;
    throw error;
  }
}

/** The documents of all files of an application: of this run, of earlier ones, and those merged into it. */
async function collectDocuments({ context }: Run, { application, isBegun, documents, read }: Share): Promise<readonly Document[]> {
  const earlier = isBegun ? await listDocuments(context.db, application.id) : [];
  const all = new Map(earlier.filter(({ fileId }) => !read.has(fileId)).map((record) => [record.id, record]));
  for (const record of documents) all.set(record.id, record);
  const own = [...all.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const merged = isBegun ? await listMergedDocuments(context.db, application) : [];
  return [...own, ...merged].map(({ document }) => document);
}

/** Reads a file and, with the last of an application, settles it; null when the run was stopped before. */
async function take(run: Run, { share, file }: Step): Promise<Written | null> {
  const { application } = share;
  let read: ReadingResult['file'] = null;
  if (file) {
    const outcome = await readUnlessStopped(run, file);
    if (outcome === null) return null;
    read = { record: file, outcome };
    share.documents = [...share.documents, ...documentRecords(file, outcome.documents)];
    share.read.add(file.id);
    share.waiting -= 1;
  }
  if (share.waiting > 0) return { application, file: read, conclusion: null, fault: null };
  const grid = run.grid ?? (await getVacancy(run.context.db, run.vacancyId)).draft;
  const settlement = settleApplication(run.context, await collectDocuments(run, share), grid);
  share.documents = [];
  if (settlement.kind === 'failed') return { application, file: read, conclusion: null, fault: settlement.detail };
  return { application, file: read, conclusion: { application, read: settlement.read }, fault: null };
}

/** Stores what a run gave, and tells of each file and of the time that is left. */
function makeWriter({ context, vacancyId, options }: Run, files: number) {
  const startedAt = context.elapsedMs();
  let done = 0;
  return writeTogether<Written>(async (results) => {
    const read = results.flatMap(({ file }) => (file ? [file.record.path] : []));
    done += read.length;
    const remainingMs = Math.round(((context.elapsedMs() - startedAt) / Math.max(1, done)) * (files - done));
    const job = await storeReadings(context.db, vacancyId, results, remainingMs);
    for (const [at, file] of read.entries()) options.onFile?.({ done: job.done - read.length + at + 1, total: job.total, file });
    for (const { fault, application } of results) if (fault !== null) await failApplication(context.db, application, fault);
  });
}

/**
 * Reads the queued files of applications and settles each application of which no file waits any more. The order of applications
 * is kept, so the first that came in are the first to be seen. More files than `context.lanes` are under way, so that each worker
 * finds the next file ready.
 */
export async function readApplications(
  context: WorkflowContext,
  vacancyId: string,
  applications: readonly ApplicationRecord[],
  grid: GridVersionRecord | null,
  options: ImportOptions,
): Promise<void> {
  const steps = await planSteps(context, vacancyId, applications);
  const reader = context.openReader({ ocr: options.ocr });
  const run: Run = { context, vacancyId, grid, reader, options };
  const writer = makeWriter(run, steps.filter(({ file }) => file !== null).length);
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let step = steps[next++]; step && !options.signal?.aborted; step = steps[next++]) {
      const written = await take(run, step);
      if (written) await writer.add(written);
    }
  };
  try {
    await Promise.all(Array.from({ length: 2 * context.lanes }, lane));
  } finally {
    reader.close();
    await writer.finish();
  }
}
