import { reweigh } from '../domain/screening/reweigh.ts';
import { listInvoked } from '../domain/vacancy/invoked.ts';
import { listApplications } from '../storage/repositories/applications.ts';
import { listAssessments, putAssessments } from '../storage/repositories/assessments.ts';
import { getGridVersion } from '../storage/repositories/vacancies.ts';
import type { JudgeContext } from './context.ts';
import { findEarlierGrid } from './earlier-judgements.ts';

/** Judgements stored at once: each write waits for the disk; between two of them the window draws and answers. */
const chunk = 1000;

/**
 * Weighs the judgements of the version before anew, where nothing but weights changed: no facts are looked at, no worker is started.
 * Returns how many; null where that will not do, since something else changed or an application has no judgement by these rules.
 */
export async function reweighJudgements(
  { db, engine }: JudgeContext,
  gridId: string,
  onProgress?: (done: number, total: number) => void,
): Promise<number | null> {
  const grid = await getGridVersion(db, gridId);
  const earlier = await findEarlierGrid({ db, engine }, grid);
  if (!earlier?.weightsOnly) return null;
  const [applications, before] = await Promise.all([listApplications(db, grid.vacancyId), listAssessments(db, earlier.grid.id)]);
  const ids = new Set(applications.filter(({ state }) => state === 'read').map(({ id }) => id));
  const judged = before.filter(({ applicationId, rules }) => ids.has(applicationId) && rules === engine.rules);
  if (judged.length < ids.size) return null;
  const criteria = listInvoked(grid.vacancy.criteria);
  for (let from = 0; from < judged.length; from += chunk) {
    const part = judged.slice(from, from + chunk);
    await putAssessments(
      db,
      part.map((record) => ({ ...record, gridId, assessment: reweigh(record.assessment, criteria) })),
    );
    onProgress?.(Math.min(from + chunk, judged.length), judged.length);
  }
  return judged.length;
}
