import type { Assessment, VerdictKind } from '../domain/screening/verdict.ts';

interface Confirmation {
  readonly criterionId: string;
  /** The program's verdict that a person agreed with. */
  readonly verdict: VerdictKind;
}

/**
 * The confirmations that still count: of the verdict that the program gives now. One of an earlier verdict was a word on something else,
 * as when a further document was read since.
 */
export function stillConfirmed<T extends Confirmation>(confirmations: Iterable<T>, machine: Assessment | null): readonly T[] {
  const now = new Map(machine?.verdicts.map(({ criterionId, verdict }) => [criterionId, verdict]));
  return [...confirmations].filter(({ criterionId, verdict }) => now.get(criterionId) === verdict);
}
