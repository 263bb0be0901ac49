import {
  cancelImport as dropQueue,
  findOpenFile,
  getImport,
  listRunningImports,
  requeueFailures,
  setImportState,
} from '../storage/repositories/imports.ts';
import { addJournal } from '../storage/repositories/journal.ts';
import { readSetting } from '../storage/repositories/settings.ts';
import type { WorkflowContext } from './context.ts';
import type { ImportOptions } from './import-options.ts';
import { givePassword, takePassword } from './passwords.ts';
import { runImport, stopImport } from './run-import.ts';

/** Stops reading; what is queued waits for `resumeImport`, also over a restart. */
export async function pauseImport(context: WorkflowContext, vacancyId: string): Promise<void> {
  await setImportState(context.db, vacancyId, 'paused');
  await stopImport(vacancyId);
}

/** Goes on with a paused or interrupted import. */
export async function resumeImport(context: WorkflowContext, vacancyId: string, options: ImportOptions): Promise<void> {
  if (!(await getImport(context.db, vacancyId))) return;
  await setImportState(context.db, vacancyId, 'running');
  await runImport(context, vacancyId, options);
}

/** Goes on with every import that was under way when the app ended; to be called at its start. */
export async function resumeInterruptedImports(context: WorkflowContext, options: ImportOptions): Promise<void> {
  for (const vacancyId of await listRunningImports(context.db)) await runImport(context, vacancyId, options);
}

/** Takes out of the queue what nobody began to read, and finishes what is begun. What was read stays. */
export async function cancelImport(context: WorkflowContext, vacancyId: string, options: ImportOptions): Promise<void> {
  await stopImport(vacancyId);
  await dropQueue(context.db, vacancyId);
  await runImport(context, vacancyId, options);
}

/** Reads failed files of a vacancy again, for instance with OCR switched on. */
export async function retryFailures(
  context: WorkflowContext,
  request: { readonly vacancyId: string; readonly fileIds: readonly string[] },
  options: ImportOptions,
): Promise<void> {
  if ((await requeueFailures(context.db, request.fileIds)) > 0) await runImport(context, request.vacancyId, options);
}

/**
 * Reads a protected file of a vacancy again with the password that a person gave for it. That it was opened so is traceable; the
 * password is not kept.
 */
export async function unlockFile(
  context: WorkflowContext,
  request: { readonly vacancyId: string; readonly fileId: string; readonly password: string },
  options: ImportOptions,
): Promise<void> {
  const { vacancyId, fileId, password } = request;
  givePassword(fileId, password);
  try {
    await retryFailures(context, { vacancyId, fileIds: [fileId] }, options);
  } finally {
    takePassword(fileId);
  }
  await noteOpened(context, fileId);
}

async function noteOpened({ db, newId, now }: WorkflowContext, fileId: string): Promise<void> {
  const file = await findOpenFile(db, fileId);
  if (file === null) return;
  const { vacancyId, applicationId } = file;
  const by = (await readSetting(db, 'reviewer')) ?? '';
  await addJournal(db, { id: newId(), vacancyId, applicationId, event: 'opened-with-password', by, at: now() });
}
