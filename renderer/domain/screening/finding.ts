import type { Evidence } from '../document/place.ts';
import type { Message } from '../text/message.ts';
import type { VerdictKind } from './verdict.ts';

/** What a rule finds for one criterion, before it is weighed. */
export interface Finding {
  readonly verdict: VerdictKind;
  readonly reason: Message;
  readonly evidence: readonly Evidence[];
  readonly question: Message | null;
}

type Params = Message['params'];

const say = (key: string, params: Params): Message => ({ key: `screening.${key}`, params });

/** The documents show it. */
export function met(key: string, params: Params, evidence: readonly Evidence[]): Finding {
  return { verdict: 'met', reason: say(key, params), evidence, question: null };
}

/** The documents show a part of what is asked. */
export function partlyMet(key: string, params: Params, evidence: readonly Evidence[], question: string): Finding {
  return { verdict: 'partlyMet', reason: say(key, params), evidence, question: say(question, params) };
}

/** The documents state something that falls short. */
export function notMet(key: string, params: Params, evidence: readonly Evidence[]): Finding {
  return { verdict: 'notMet', reason: say(key, params), evidence, question: null };
}

/** The documents do not tell, or not surely: the panel asks. */
export function notEvidenced(key: string, params: Params, question: string, evidence: readonly Evidence[] = []): Finding {
  return { verdict: 'notEvidenced', reason: say(key, params), evidence, question: say(question, params) };
}
