import { getAssessment } from '../storage/repositories/assessments.ts';
import { putConfirmations, removeConfirmations } from '../storage/repositories/confirmations.ts';
import type { WorkflowContext } from './context.ts';

/** Verdicts on one application that a person agrees with. */
export interface ConfirmationRequest {
  readonly gridId: string;
  readonly applicationId: string;
  readonly criterionIds: readonly string[];
}

/**
 * Records that a person agrees with the verdicts as they are now; a criterion without one is passed over. Returns false, and records
 * nothing, where the name is missing.
 */
export async function confirmVerdicts(context: WorkflowContext, request: ConfirmationRequest, name: string): Promise<boolean> {
  const by = name.trim();
  if (by === '') return false;
  const at = context.now();
  const { gridId, applicationId, criterionIds } = request;
  const verdicts = (await getAssessment(context.db, gridId, applicationId))?.assessment.verdicts ?? [];
  await putConfirmations(
    context.db,
    verdicts
      .filter(({ criterionId }) => criterionIds.includes(criterionId))
      .map(({ criterionId, verdict }) => ({ gridId, applicationId, criterionId, verdict, by, at })),
  );
  return true;
}

/** Takes confirmations back. */
export async function withdrawConfirmations(context: WorkflowContext, request: ConfirmationRequest): Promise<void> {
  const { criterionIds, gridId, applicationId } = request;
  await removeConfirmations(
    context.db,
    criterionIds.map((criterionId) => ({ gridId, applicationId, criterionId })),
  );
}
