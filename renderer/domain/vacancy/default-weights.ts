import { isInvoked } from './invoked.ts';
import type { Criterion } from './vacancy.ts';

/** Parts of the score a criterion gets by default: a required one counts three times a desirable one. */
const parts = { required: 3, desirable: 1 } as const;

/**
 * Eligibility gates decide whether an application can be considered at all and never add to its score:
 * nationality, age, documents to enclose, and a licence that is required.
 */
export function isGate(criterion: Pick<Criterion, 'kind' | 'importance'>): boolean {
  const { kind, importance } = criterion;
  return kind === 'nationality' || kind === 'age' || kind === 'document' || (kind === 'license' && importance === 'required');
}

/**
 * Weights in proportion to `shares`, in hundredths, that sum to exactly 100: what rounding down leaves goes to the largest
 * remainders, the earlier criterion first (method of Hare and Niemeyer). All 0 when every share is 0.
 */
export function apportion(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / total) * 10_000);
  const cents = exact.map(Math.floor);
  const left = 10_000 - cents.reduce((sum, value) => sum + value, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) cents[index] = (cents[index] ?? 0) + 1;
  return cents.map((value) => value / 100);
}

/** Whether a criterion adds to the score: no gate, and invoked. */
export function carriesPoints(criterion: Pick<Criterion, 'kind' | 'importance' | 'invoked'>): boolean {
  return !isGate(criterion) && isInvoked(criterion);
}

/** The share a criterion gets before the panel sets its own: 0 for one that carries no points. */
export function defaultShare(criterion: Pick<Criterion, 'kind' | 'importance' | 'invoked'>): number {
  return carriesPoints(criterion) ? parts[criterion.importance] : 0;
}

/** The same criteria with weights brought to a sum of 100 in the proportions they have; what carries no points has 0. */
export function scaleWeights(criteria: readonly Criterion[]): readonly Criterion[] {
  const weights = apportion(criteria.map((criterion) => (carriesPoints(criterion) ? criterion.weight : 0)));
  return criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 }));
}

/**
 * The weights after criteria changed what they are: what carries no points any more gives its weight to the others, what begins to
 * carry points (weight 0 before) takes its default share of them. Where neither is so, the weights stay as the panel set them.
 */
export function settleWeights(before: readonly Criterion[], after: readonly Criterion[]): readonly Criterion[] {
  const pointless = new Set(before.filter((criterion) => !carriesPoints(criterion)).map(({ id }) => id));
  const leaves = (criterion: Criterion): boolean => criterion.weight > 0 && !carriesPoints(criterion);
  const enters = (criterion: Criterion): boolean => criterion.weight === 0 && carriesPoints(criterion) && pointless.has(criterion.id);
  if (!after.some((criterion) => leaves(criterion) || enters(criterion))) return after;
  const staying = after.filter((criterion) => carriesPoints(criterion) && !enters(criterion));
  const weight = staying.reduce((sum, criterion) => sum + criterion.weight, 0);
  const share = staying.reduce((sum, criterion) => sum + defaultShare(criterion), 0);
  const perShare = weight > 0 && share > 0 ? weight / share : 1;
  return scaleWeights(
    after.map((criterion) => (enters(criterion) ? { ...criterion, weight: defaultShare(criterion) * perShare } : criterion)),
  );
}

/** The same criteria with default weights: they sum to 100, gates carry 0. */
export function assignDefaultWeights(criteria: readonly Criterion[]): readonly Criterion[] {
  const weights = apportion(criteria.map(defaultShare));
  return criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 }));
}
