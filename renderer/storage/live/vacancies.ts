import type { Vacancy } from '../../domain/vacancy/vacancy.ts';
import type { GridVersionRecord, VacancyRecord } from '../records.ts';
import { listGridVersions } from '../repositories/vacancies.ts';
import { keepLive } from './keep-live.ts';
import { useLive } from './use-live.ts';

/** A vacancy in the list of vacancies. */
export interface VacancySummary {
  readonly id: string;
  readonly title: string;
  readonly lot: Vacancy['lot'] | null;
  readonly reference: string | null;
  readonly organisation: string | null;
  readonly closesOn: string | null;
  readonly criteria: number;
  readonly applications: number;
  /** Number of the grid in force, 0 before the first freeze. */
  readonly version: number;
  readonly updatedAt: string;
}

/** All vacancies, the last worked on first. */
export function useVacancies(): readonly VacancySummary[] | undefined {
  return useLive(async (db) => {
    const records = await db.vacancies.orderBy('updatedAt').reverse().toArray();
    return Promise.all(
      records.map(async ({ id, draft, updatedAt }) => ({
        id,
        title: draft.title,
        lot: draft.lot ?? null,
        reference: draft.reference,
        organisation: draft.organisation,
        closesOn: draft.closesOn,
        criteria: draft.criteria.length,
        applications: await db.applications.where('vacancyId').equals(id).count(),
        version: (await listGridVersions(db, id)).length,
        updatedAt,
      })),
    );
  }, []);
}

/** One vacancy with its draft grid and its notice; null when it is gone. */
export const useVacancy: (vacancyId: string) => VacancyRecord | null | undefined = keepLive(
  async (db, vacancyId = '') => (await db.vacancies.get(vacancyId)) ?? null,
);

/** The frozen versions of a vacancy's grid, oldest first; the last is in force. */
export const useGridVersions: (vacancyId: string) => readonly GridVersionRecord[] | undefined = keepLive((db, vacancyId = '') =>
  listGridVersions(db, vacancyId),
);
