import type { VerdictKind } from '../domain/screening/verdict.ts';
import { addOverrides } from '../storage/repositories/assessments.ts';
import type { WorkflowContext } from './context.ts';

/** A person's verdict in place of the program's. Null takes an earlier one back; a reason is needed either way. */
export interface OverrideRequest {
  readonly gridId: string;
  readonly applicationId: string;
  readonly criterionId: string;
  readonly verdict: VerdictKind | null;
  readonly by: string;
  readonly why: string;
}

/** Records an override. Returns false, and records nothing, where the name or the reason is missing. */
export async function overrideVerdict(context: WorkflowContext, request: OverrideRequest): Promise<boolean> {
  const by = request.by.trim();
  const why = request.why.trim();
  if (by === '' || why === '') return false;
  await addOverrides(context.db, [{ ...request, by, why, id: context.newId(), at: context.now() }]);
  return true;
}
