import { type BlindEvent, blindEvents } from '../domain/blind/standing.ts';
import { addJournal } from '../storage/repositories/journal.ts';
import type { WorkflowContext } from './context.ts';

/** A change of who may see names, asked for by somebody. */
export interface BlindRequest {
  readonly vacancyId: string;
  /** Null: it is about the whole selection. */
  readonly applicationId: string | null;
  readonly event: BlindEvent;
  readonly by: string;
  readonly why: string;
}

/** What shows a name needs a reason. */
const reveals: ReadonlySet<BlindEvent> = new Set([blindEvents.ended, blindEvents.revealed]);

/** Notes a change of the blind review, which is what brings it about. Returns false, and notes nothing, where name or reason is missing. */
export async function changeBlindReview(context: WorkflowContext, { by, why, ...request }: BlindRequest): Promise<boolean> {
  const [name, reason] = [by.trim(), why.trim()];
  if (name === '' || (reveals.has(request.event) && reason === '')) return false;
  await addJournal(context.db, { ...request, id: context.newId(), at: context.now(), by: name, ...(reason === '' ? {} : { why: reason }) });
  return true;
}
