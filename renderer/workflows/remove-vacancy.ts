import { deleteVacancy } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import { stopImport } from './run-import.ts';

/** Removes a vacancy with its applications, files and judgements from this machine, for good. */
export async function removeVacancy(context: WorkflowContext, vacancyId: string): Promise<void> {
  await stopImport(vacancyId);
  await deleteVacancy(context.db, vacancyId);
}
