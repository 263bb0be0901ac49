import { putConfirmations, removeConfirmations } from '../storage/repositories/confirmations.ts';
import type { WorkflowContext } from './context.ts';

/** Verdicts on one application that a person agrees with. */
export interface ConfirmationRequest {
  readonly gridId: string;
  readonly applicationId: string;
  readonly criterionIds: readonly string[];
}

const recordsOf = ({ criterionIds, gridId, applicationId }: ConfirmationRequest) =>
  criterionIds.map((criterionId) => ({ gridId, applicationId, criterionId }));

/** Records that a person agrees. Returns false, and records nothing, where the name is missing. */
export async function confirmVerdicts(context: WorkflowContext, request: ConfirmationRequest, name: string): Promise<boolean> {
  const by = name.trim();
  if (by === '') return false;
  const at = context.now();
  await putConfirmations(
    context.db,
    recordsOf(request).map((record) => ({ ...record, by, at })),
  );
  return true;
}

/** Takes confirmations back. */
export async function withdrawConfirmations(context: WorkflowContext, request: ConfirmationRequest): Promise<void> {
  await removeConfirmations(context.db, recordsOf(request));
}
