import type { RankingGroup } from '../../screening/rank.ts';
import type { ChartedApplication } from './charted-application.ts';

/** The groups that have a score, as they are stacked. */
export const scoredGroups = ['passed', 'ask-first', 'failed'] as const satisfies readonly RankingGroup[];

/** The applications whose score lies from `from` to before `to`; the last bin holds 100 as well. */
export interface ScoreBin {
  readonly from: number;
  readonly to: number;
  /** Ids by group, one part for each of {@link scoredGroups}. */
  readonly parts: readonly { readonly group: (typeof scoredGroups)[number]; readonly ids: readonly string[] }[];
  readonly count: number;
}

export interface ScoreDistribution {
  readonly bins: readonly ScoreBin[];
  /** Applications in the fullest bin. */
  readonly most: number;
  /** Null without a score. */
  readonly median: number | null;
}

const binWidth = 10;
const binCount = 100 / binWidth;

function medianOf(scores: readonly number[]): number | null {
  const sorted = scores.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How the scores spread over tens of points, by group. Unreadable applications have no score. */
export function distributeScores(applications: readonly ChartedApplication[]): ScoreDistribution {
  const scored = applications.flatMap(({ id, group, assessment }) => (assessment ? [{ id, group, score: assessment.score }] : []));
  const binOf = (score: number): number => Math.min(binCount - 1, Math.floor(score / binWidth));
  const bins = Array.from({ length: binCount }, (_, index) => {
    const within = scored.filter(({ score }) => binOf(score) === index);
    const parts = scoredGroups.map((group) => ({ group, ids: within.filter((each) => each.group === group).map(({ id }) => id) }));
    return { from: index * binWidth, to: (index + 1) * binWidth, parts, count: within.length };
  });
  return { bins, most: Math.max(...bins.map(({ count }) => count)), median: medianOf(scored.map(({ score }) => score)) };
}
