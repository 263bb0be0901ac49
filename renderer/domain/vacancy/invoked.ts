import type { Criterion } from './vacancy.ts';

/**
 * Whether a criterion takes part in the judgement. Required ones always do; of the desirable ones a panel says before it sees
 * candidates which it invokes, and the others neither give points nor break ties.
 */
export function isInvoked({ importance, invoked }: Pick<Criterion, 'importance' | 'invoked'>): boolean {
  return importance === 'required' || invoked !== false;
}

const known = new WeakMap<readonly Criterion[], readonly Criterion[]>();

/** The criteria that applications are judged on; the same list for the same criteria, so that what hangs on it is worked out once. */
export function listInvoked(criteria: readonly Criterion[]): readonly Criterion[] {
  const listed = known.get(criteria) ?? (criteria.every(isInvoked) ? criteria : criteria.filter(isInvoked));
  known.set(criteria, listed);
  return listed;
}
