import { reweigh } from '../domain/screening/reweigh.ts';
import type { Assessment } from '../domain/screening/verdict.ts';
import { listInvoked } from '../domain/vacancy/invoked.ts';
import type { GridVersionRecord } from '../storage/records.ts';
import { listAssessments } from '../storage/repositories/assessments.ts';
import { listGridVersions } from '../storage/repositories/vacancies.ts';
import { asksTheSame } from './asks-the-same.ts';
import type { WorkflowContext } from './context.ts';

/** Nothing but weights differs: the same questions in the same order, on the same date, for the same place. */
function differInWeightsOnly(a: GridVersionRecord, b: GridVersionRecord): boolean {
  const [before, after] = [a.vacancy, b.vacancy];
  return (
    a.asOf === b.asOf &&
    before.country === after.country &&
    before.dutyStation === after.dutyStation &&
    before.criteria.length === after.criteria.length &&
    // A CV that parrots the notice is found by the sentences that the criteria come from.
    after.criteria.every(
      (criterion, index) =>
        asksTheSame(before.criteria[index], criterion) && before.criteria[index]?.source?.quote === criterion.source?.quote,
    )
  );
}

/**
 * The judgements of the version before under the weights of a grid, by application: what a change of weights alone takes. None where
 * anything else changed.
 */
export async function reweighStored(context: WorkflowContext, grid: GridVersionRecord): Promise<ReadonlyMap<string, Assessment>> {
  const versions = await listGridVersions(context.db, grid.vacancyId);
  const before = versions.find(({ version }) => version === grid.version - 1);
  if (!before || !differInWeightsOnly(before, grid)) return new Map();
  const criteria = listInvoked(grid.vacancy.criteria);
  const judged = await listAssessments(context.db, before.id);
  return new Map(judged.map(({ applicationId, assessment }) => [applicationId, reweigh(assessment, criteria)]));
}
