import type { Vacancy } from '../domain/vacancy/vacancy.ts';
import { getVacancy, latestGridVersion } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';

/** The grid of a vacancy on this machine: the version in force, else the draft. */
export async function loadGrid({ db }: WorkflowContext, vacancyId: string): Promise<Vacancy> {
  return (await latestGridVersion(db, vacancyId))?.vacancy ?? (await getVacancy(db, vacancyId)).draft;
}
