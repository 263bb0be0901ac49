import type { Vacancy } from '../domain/vacancy/vacancy.ts';
import { listApplications } from '../storage/repositories/applications.ts';
import { deleteVacancy, getVacancy, latestGridVersion, putVacancy } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';

/** The vacancy without its lots: what they have in common. */
function withoutLots({ lots: _lots, ...whole }: Vacancy): Vacancy {
  return whole;
}

/**
 * Makes a vacancy of each chosen lot (by its place in the list), all with the same notice, and takes the whole away; where work hangs on
 * the whole already, it stays as what the lots have in common. Returns the keys of the new vacancies.
 */
export async function splitLots(context: WorkflowContext, vacancyId: string, chosen: readonly number[]): Promise<readonly string[]> {
  const { db } = context;
  const whole = await getVacancy(db, vacancyId);
  const at = context.now();
  const ids: string[] = [];
  // The last first: lists show what was worked on last above the rest.
  for (const place of [...chosen].reverse()) {
    const draft = whole.draft.lots?.[place];
    if (!draft) continue;
    const id = context.newId();
    await putVacancy(db, { ...whole, id, draft: withoutLots(draft), createdAt: at, updatedAt: context.now() });
    ids.unshift(id);
  }
  const isUsed = (await latestGridVersion(db, vacancyId)) !== null || (await listApplications(db, vacancyId)).length > 0;
  if (isUsed || ids.length === 0) await putVacancy(db, { ...whole, draft: withoutLots(whole.draft), updatedAt: at });
  else await deleteVacancy(db, vacancyId);
  return ids;
}
