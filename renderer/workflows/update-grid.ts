import type { Vacancy } from '../domain/vacancy/vacancy.ts';
import { storeDraft } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';

/** Stores the draft grid as the panel has it now. Frozen versions stay as they are; a vacancy that was removed meanwhile stays removed. */
export async function updateGrid(context: WorkflowContext, vacancyId: string, draft: Vacancy): Promise<void> {
  await storeDraft(context.db, vacancyId, draft, context.now());
}
