import type { DecisionKind } from '../storage/records.ts';
import { addDecision } from '../storage/repositories/decisions.ts';
import type { WorkflowContext } from './context.ts';

/** What the panel decides of an application. Null takes an earlier decision back; a reason is needed either way. */
export interface DecisionRequest {
  readonly vacancyId: string;
  readonly applicationId: string;
  readonly decision: DecisionKind | null;
  readonly by: string;
  readonly why: string;
}

/** Records a decision of the panel. Returns false, and records nothing, where the name or the reason is missing. */
export async function decide(context: WorkflowContext, request: DecisionRequest): Promise<boolean> {
  const by = request.by.trim();
  const why = request.why.trim();
  if (by === '' || why === '') return false;
  await addDecision(context.db, { ...request, by, why, id: context.newId(), at: context.now() });
  return true;
}
