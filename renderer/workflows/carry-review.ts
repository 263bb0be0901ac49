import type { GridVersionRecord } from '../storage/records.ts';
import { addOverrides, listOverrides } from '../storage/repositories/assessments.ts';
import { listConfirmations, putConfirmations } from '../storage/repositories/confirmations.ts';
import { asksTheSame } from './asks-the-same.ts';
import type { WorkflowContext } from './context.ts';

/**
 * Copies the panel's verdicts to a new version of the grid, for criteria that still ask the same; confirmations too, unless the date to
 * which "to the present" runs moved: then what was confirmed may have changed.
 */
export async function carryReview(context: WorkflowContext, from: GridVersionRecord, to: GridVersionRecord): Promise<void> {
  const asked = new Map(from.vacancy.criteria.map((criterion) => [criterion.id, criterion]));
  const kept = new Set(to.vacancy.criteria.filter((each) => asksTheSame(asked.get(each.id), each)).map((each) => each.id));
  const overrides = await listOverrides(context.db, from.id);
  await addOverrides(
    context.db,
    overrides.filter((each) => kept.has(each.criterionId)).map((each) => ({ ...each, id: context.newId(), gridId: to.id })),
  );
  if (from.asOf !== to.asOf) return;
  const confirmations = await listConfirmations(context.db, from.id);
  await putConfirmations(
    context.db,
    confirmations.filter((each) => kept.has(each.criterionId)).map((each) => ({ ...each, gridId: to.id })),
  );
}
