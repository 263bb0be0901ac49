import type { Criterion } from '../vacancy/vacancy.ts';
import { confidenceOf, pointsOf, scoreOf } from './score.ts';
import type { Assessment } from './verdict.ts';

const knownWeights = new WeakMap<readonly Criterion[], ReadonlyMap<string, number>>();

function weightsOf(criteria: readonly Criterion[]): ReadonlyMap<string, number> {
  const known = knownWeights.get(criteria) ?? new Map(criteria.map(({ id, weight }) => [id, weight]));
  knownWeights.set(criteria, known);
  return known;
}

/**
 * The same verdicts under other weights: what a change of weights alone takes, without judging again. Verdicts on criteria that the
 * grid no longer has fall away; the criteria must otherwise be those that were judged.
 */
export function reweigh(assessment: Assessment, criteria: readonly Criterion[]): Assessment {
  const weights = weightsOf(criteria);
  const verdicts = assessment.verdicts
    .filter(({ criterionId }) => weights.has(criterionId))
    .map((verdict) => {
      const outOf = weights.get(verdict.criterionId) ?? 0;
      return { ...verdict, outOf, points: pointsOf(verdict.verdict, outOf) };
    });
  return { ...assessment, verdicts, score: scoreOf(verdicts), confidence: confidenceOf(verdicts, criteria, assessment.doubts) };
}
