import { defaultReadLimits } from '../reading/limits.ts';
import { getImport } from '../storage/repositories/imports.ts';
import type { WorkflowContext } from './context.ts';
import type { ImportOptions } from './import-options.ts';
import type { IncomingApplication } from './incoming.ts';
import { runImport } from './run-import.ts';
import { takeIn } from './take-in.ts';

/** Applications that came in, and those of them that were there already. */
export interface ImportedApplications {
  readonly added: number;
  readonly known: number;
}

/** Applications written at the same time: each waits for the disk, so a few together cost little more than one. */
const writers = 4;

/**
 * Takes applications in and reads them. Everything is queued with its bytes before the first is read, so a kill loses and doubles
 * nothing: `resumeImport` goes on. An import that is paused, before or meanwhile, stays so with the new files in its queue.
 * Applications are judged on the grid in force, if the panel froze one.
 */
export async function importApplications(
  context: WorkflowContext,
  vacancyId: string,
  applications: readonly IncomingApplication[],
  options: ImportOptions,
): Promise<ImportedApplications> {
  let added = 0;
  let known = 0;
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let each = applications[next++]; each && !options.signal?.aborted; each = applications[next++]) {
      if (await takeIn(context, vacancyId, each, defaultReadLimits.maxBytes)) added += 1;
      else known += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, lane));
  if ((await getImport(context.db, vacancyId))?.state !== 'paused') await runImport(context, vacancyId, options);
  return { added, known };
}
