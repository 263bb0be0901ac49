import { defaultReadLimits } from '../reading/limits.ts';
import { enqueueApplications, getImport } from '../storage/repositories/imports.ts';
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

/** Applications written together: each write waits for the disk. Their bytes are in memory, so few of them may be large. */
const mostTogether = 32;
const mostBytes = 8_000_000;

/** Applications in the order they came in, parted for writing. */
function partForWriting(applications: readonly IncomingApplication[]): readonly (readonly IncomingApplication[])[] {
  const groups: IncomingApplication[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const application of applications) {
    const own = application.files.reduce((sum, file) => sum + file.size, 0);
    const last = groups.at(-1);
    if (last && last.length < mostTogether && size + own <= mostBytes) last.push(application);
    else {
      groups.push([application]);
      size = 0;
    }
    size += own;
  }
  return groups;
}

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
  for (const group of partForWriting(applications)) {
    if (options.signal?.aborted) break;
    const arrivals = await Promise.all(group.map((each) => takeIn(context, vacancyId, each, defaultReadLimits.maxBytes)));
    const fresh = await enqueueApplications(context.db, vacancyId, arrivals);
    added += fresh;
    known += arrivals.length - fresh;
  }
  if ((await getImport(context.db, vacancyId))?.state !== 'paused') await runImport(context, vacancyId, options);
  return { added, known };
}
