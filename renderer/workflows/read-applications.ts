import type { ReadOutcome } from '../reading/outcome.ts';
import type { ReadingPool } from '../reading/pool.ts';
import type { ApplicationRecord, FileRecord } from '../storage/records.ts';
import { listFiles } from '../storage/repositories/applications.ts';
import { getContent } from '../storage/repositories/contents.ts';
import { completeFile } from '../storage/repositories/imports.ts';
import type { WorkflowContext } from './context.ts';
import type { ImportOptions } from './import-options.ts';

/** How far a run is: files of it and the time it took so far. */
interface Pace {
  readonly startedAt: number;
  done: number;
  left: number;
}

/** An application and how many of its files still wait. */
interface Share {
  readonly application: ApplicationRecord;
  readonly files: readonly FileRecord[];
  waiting: number;
}

/** One file to read; null for an application that only is to be settled. */
interface Step {
  readonly each: Share;
  readonly file: FileRecord | null;
}

/** Null when the run was stopped before the file was read. */
async function readUnlessStopped(
  reader: ReadingPool,
  input: { readonly name: string; readonly bytes: Uint8Array },
  signal: AbortSignal | undefined,
): Promise<ReadOutcome | null> {
  try {
    const outcome = await reader.read(input, signal ? { signal } : {});
    return signal?.aborted ? null : outcome;
  } catch (error) {
    if (signal?.aborted) return null;
    throw error;
  }
}

async function readOne(context: WorkflowContext, reader: ReadingPool, file: FileRecord, pace: Pace, options: ImportOptions): Promise<void> {
  const bytes = await getContent(context.db, file.hash);
  const outcome = await readUnlessStopped(reader, { name: file.path, bytes }, options.signal);
  if (outcome === null) return;
  pace.done += 1;
  pace.left -= 1;
  const remainingMs = Math.round(((context.elapsedMs() - pace.startedAt) / pace.done) * pace.left);
  const result = outcome.ok ? outcome : { documents: [], failures: [outcome.failure] };
  const job = await completeFile(context.db, file.id, result, remainingMs);
  if (job) options.onFile?.({ done: job.done, total: job.total, file: file.path });
}

/**
 * Reads the queued files of applications, `context.lanes` at a time, and calls `settle` for each application of which no file
 * waits any more. The order of applications is kept, so the first that came in are the first to be seen.
 */
export async function readApplications(
  context: WorkflowContext,
  applications: readonly ApplicationRecord[],
  options: ImportOptions,
  settle: (application: ApplicationRecord) => Promise<void>,
): Promise<void> {
  const work: Share[] = [];
  for (const application of applications) {
    const files = (await listFiles(context.db, application.id)).filter((file) => file.state === 'queued');
    work.push({ application, files, waiting: files.length });
  }
  const pace: Pace = { startedAt: context.elapsedMs(), done: 0, left: work.reduce((sum, each) => sum + each.waiting, 0) };
  const steps = work.flatMap((each): readonly Step[] =>
    each.files.length > 0 ? each.files.map((file) => ({ each, file })) : [{ each, file: null }],
  );
  const reader = context.openReader({ ocr: options.ocr });
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let step = steps[next++]; step && !options.signal?.aborted; step = steps[next++]) {
      if (step.file) {
        await readOne(context, reader, step.file, pace, options);
        if (options.signal?.aborted) return;
        step.each.waiting -= 1;
      }
      if (step.each.waiting === 0) await settle(step.each.application);
    }
  };
  try {
    await Promise.all(Array.from({ length: context.lanes }, lane));
  } finally {
    reader.close();
  }
}
