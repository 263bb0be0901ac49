import type { DuplicateChoice } from '../storage/records.ts';
import { concludeApplication } from '../storage/repositories/applications.ts';
import { addDuplicateChoice } from '../storage/repositories/duplicate-choices.ts';
import { listAllDocuments } from '../storage/repositories/merged.ts';
import { getVacancy, latestGridVersion } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import { settleApplication } from './settle-application.ts';

/** How the panel settles applications that look like one person's. */
export interface DuplicateRequest {
  readonly vacancyId: string;
  readonly applicationIds: readonly string[];
  readonly choice: DuplicateChoice;
  /** The application that stands for all; not asked for with `keepAll`. */
  readonly kept: string | null;
  readonly by: string;
}

/** Interprets and judges an application anew from all documents that now belong to it. A rule that fails leaves it as it was. */
async function settleAnew(context: WorkflowContext, applicationId: string): Promise<void> {
  const { db } = context;
  const application = await db.applications.get(applicationId);
  if (application?.state !== 'read') return;
  const documents = (await listAllDocuments(db, application)).map(({ document }) => document);
  const grid = (await latestGridVersion(db, application.vacancyId)) ?? (await getVacancy(db, application.vacancyId)).draft;
  const settled = settleApplication(context, documents, grid);
  if (settled.kind === 'settled' && settled.read) await concludeApplication(db, application, settled.read);
}

/**
 * Records the choice and makes it so: `merge` judges the kept application on the documents of all, any other choice on its own again.
 * A later choice on the same applications takes an earlier one back. False, and nothing done, where the name or the kept one is missing.
 */
export async function settleDuplicates(context: WorkflowContext, request: DuplicateRequest): Promise<boolean> {
  const by = request.by.trim();
  const kept = request.choice === 'keepAll' ? null : request.kept;
  if (by === '' || (request.choice !== 'keepAll' && (kept === null || !request.applicationIds.includes(kept)))) return false;
  const applicationIds = [...request.applicationIds].sort();
  await addDuplicateChoice(context.db, { ...request, applicationIds, kept, by, id: context.newId(), at: context.now() });
  for (const id of applicationIds) await settleAnew(context, id);
  return true;
}
