import type { Criterion } from '../../domain/vacancy/vacancy.ts';

/** The sum of the weights, to the hundredth: weights are hundredths, whose sums drift in floating point. */
export function sumWeights(criteria: readonly Criterion[]): number {
  return Math.round(criteria.reduce((sum, criterion) => sum + criterion.weight * 100, 0)) / 100;
}
