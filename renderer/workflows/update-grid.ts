import type { Vacancy } from '../domain/vacancy/vacancy.ts';
import { getVacancy, putVacancy } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';

/** Stores the draft grid as the panel has it now. Frozen versions stay as they are. */
export async function updateGrid(context: WorkflowContext, vacancyId: string, draft: Vacancy): Promise<void> {
  const record = await getVacancy(context.db, vacancyId);
  await putVacancy(context.db, { ...record, draft, updatedAt: context.now() });
}
