import type { Criterion } from '../vacancy/vacancy.ts';
import { createRandomStream, seedFrom } from './random.ts';
import type { RankedItem } from './rank.ts';

export interface RobustnessOptions {
  /** Length of the shortlist. */
  readonly topN: number;
  /** Weightings tried; 1,000 by default. */
  readonly runs?: number;
  readonly seed?: number;
}

/** How sure the place of one application is. */
export interface Robustness {
  readonly id: string;
  /** Share of the weightings, 0 to 1, in which it is among the first N. */
  readonly inTop: number;
  /** Best and worst rank over all weightings; null when it was excluded in all of them. */
  readonly best: number | null;
  readonly worst: number | null;
}

/** A weighting multiplies each weight by a factor between half and double, evenly on a logarithmic scale. */
const spread = 2;

interface Contender {
  readonly id: string;
  readonly attained: readonly number[];
  /** Indexes of the criteria that the documents leave open. */
  readonly open: readonly number[];
  readonly random: () => number;
}

function readContender({ id, assessment }: RankedItem, seed: number): Contender {
  const attained = assessment.verdicts.map(({ verdict, points, outOf }) => (outOf > 0 ? points / outOf : verdict === 'met' ? 1 : 0));
  const open = assessment.verdicts.flatMap(({ verdict }, index) => (verdict === 'notEvidenced' || verdict === 'partlyMet' ? [index] : []));
  return { id, attained, open, random: createRandomStream(seedFrom(id, seed)) };
}

/** Score under one weighting, each doubt resolved by the contender's own coin; null when a required criterion turns out not met. */
function play({ attained, open, random }: Contender, weights: readonly number[], criteria: readonly Criterion[]): number | null {
  const resolved = [...attained];
  let fails = false;
  for (const index of open) {
    const shown = random() < 0.5;
    resolved[index] = shown ? 1 : 0;
    if (!shown && criteria[index]?.importance === 'required' && (weights[index] ?? 0) === 0) fails = true;
  }
  return fails ? null : resolved.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

/**
 * How often each application stays among the first N when the grid is weighed otherwise and every doubt falls one way or the other:
 * what the ranking is worth. Deterministic for a seed, whatever the order of the items. Equal scores share the better rank.
 */
export function measureRobustness(
  items: readonly RankedItem[],
  criteria: readonly Criterion[],
  options: RobustnessOptions,
): readonly Robustness[] {
  const { topN, runs = 1000, seed = 1 } = options;
  const contenders = items.filter(({ assessment }) => assessment.status === 'ranked').map((item) => readContender(item, seed));
  const tallies = new Map(contenders.map(({ id }) => [id, { inTop: 0, best: Number.POSITIVE_INFINITY, worst: 0 }]));
  const random = createRandomStream(seed);
  for (let run = 0; run < runs; run += 1) {
    const weights = criteria.map(({ weight }) => weight * spread ** (2 * random() - 1));
    const scores = contenders.map((contender) => play(contender, weights, criteria));
    const sorted = scores.filter((score) => score !== null).sort((a, b) => b - a);
    contenders.forEach(({ id }, index) => {
      const score = scores[index];
      const tally = tallies.get(id);
      if (score === null || score === undefined || !tally) return;
      const rank = countAbove(sorted, score) + 1;
      if (rank <= topN) tally.inTop += 1;
      tally.best = Math.min(tally.best, rank);
      tally.worst = Math.max(tally.worst, rank);
    });
  }
  return items.map(({ id }) => {
    const tally = tallies.get(id);
    return tally && tally.worst > 0
      ? { id, inTop: tally.inTop / runs, best: tally.best, worst: tally.worst }
      : { id, inTop: 0, best: null, worst: null };
  });
}

/** Scores closer than this are equal: binary fractions. */
const epsilon = 1e-9;

/** How many of the scores (largest first) are above a score. */
function countAbove(sorted: readonly number[], score: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > score + epsilon) low = middle + 1;
    else high = middle;
  }
  return low;
}
