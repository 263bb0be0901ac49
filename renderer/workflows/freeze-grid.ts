import { canonicalVacancy } from '../domain/vacancy/canonical.ts';
import type { Vacancy } from '../domain/vacancy/vacancy.ts';
import type { GridVersionRecord } from '../storage/records.ts';
import { addGridVersion, getVacancy, latestGridVersion } from '../storage/repositories/vacancies.ts';
import { carryReview } from './carry-review.ts';
import { chooseAsOf } from './choose-as-of.ts';
import type { WorkflowContext } from './context.ts';
import { sha256 } from './sha256.ts';

/** An age whose date neither the notice nor the panel named counts on the date of the judgement. */
function withAgeDates(vacancy: Vacancy, asOf: string): Vacancy {
  if (!vacancy.criteria.some(({ kind, params }) => kind === 'age' && params.on === '')) return vacancy;
  const criteria = vacancy.criteria.map((criterion) =>
    criterion.kind === 'age' && criterion.params.on === '' ? { ...criterion, params: { ...criterion.params, on: asOf } } : criterion,
  );
  return { ...vacancy, criteria };
}

/**
 * Freezes the draft grid as the next version, with date, panel and hash. Overrides and confirmations of criteria that did not change go with it.
 * An unchanged grid gives the version that is in force. Judge the applications on it afterwards.
 */
export async function freezeGrid(
  context: WorkflowContext,
  request: { readonly vacancyId: string; readonly panel: readonly string[]; readonly asOf?: string },
): Promise<GridVersionRecord> {
  const { vacancyId, panel } = request;
  const { draft: stated } = await getVacancy(context.db, vacancyId);
  const asOf = request.asOf ?? chooseAsOf(stated, context.today());
  const draft = withAgeDates(stated, asOf);
  const hash = await sha256(canonicalVacancy(draft));
  const before = await latestGridVersion(context.db, vacancyId);
  if (before?.hash === hash && before.panel.join('\n') === panel.join('\n')) return before;
  const frozen = await addGridVersion(context.db, {
    id: context.newId(),
    vacancyId,
    vacancy: draft,
    frozenAt: context.now(),
    panel,
    hash,
    asOf,
  });
  if (before) await carryReview(context, before, frozen);
  return frozen;
}
