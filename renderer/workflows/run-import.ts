import { getImport, listQueuedApplications, setImportState } from '../storage/repositories/imports.ts';
import { latestGridVersion } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import type { ImportOptions } from './import-options.ts';
import { readApplications } from './read-applications.ts';

/** The imports under way in this window: at most one a vacancy. */
const running = new Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>();

async function work(context: WorkflowContext, vacancyId: string, options: ImportOptions, signal: AbortSignal): Promise<void> {
  const grid = await latestGridVersion(context.db, vacancyId);
  for (let queued = await listQueuedApplications(context.db, vacancyId); queued.length > 0 && !signal.aborted; ) {
    await readApplications(context, vacancyId, queued, grid, { ...options, signal });
    // More may have been dropped meanwhile.
    queued = await listQueuedApplications(context.db, vacancyId);
  }
  if (!signal.aborted && (await getImport(context.db, vacancyId))?.state === 'running') {
    await setImportState(context.db, vacancyId, 'finished');
  }
}

/** Reads what is queued for a vacancy to the end, or until it is stopped. A second call while one runs waits for it. */
export async function runImport(context: WorkflowContext, vacancyId: string, options: ImportOptions): Promise<void> {
  const other = running.get(vacancyId);
  if (other) await other.ended;
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const ended = work(context, vacancyId, options, signal);
  running.set(vacancyId, { stop, ended });
  try {
    await ended;
  } finally {
    running.delete(vacancyId);
  }
}

/** Stops the reading of a vacancy's applications and waits until it stands still. */
export async function stopImport(vacancyId: string): Promise<void> {
  const run = running.get(vacancyId);
  run?.stop.abort();
  await run?.ended;
}
