import type { Assessment, Verdict } from './verdict.ts';

/** The three groups of a ranking; the panel sees them apart. */
export type RankingGroup = 'passed' | 'ask-first' | 'failed' | 'unreadable';

/** All required criteria shown; something to ask before deciding; a required criterion stated as not met. */
export function groupOf({ status, needsReview }: Pick<Assessment, 'status' | 'needsReview'>): RankingGroup {
  if (status === 'unreadable') return 'unreadable';
  if (status === 'excluded') return 'failed';
  return needsReview ? 'ask-first' : 'passed';
}

export interface RankedItem {
  readonly id: string;
  readonly assessment: Assessment;
}

export interface Rank {
  readonly id: string;
  /** From 1; excluded and unreadable applications have none. */
  readonly rank: number | null;
}

const count = (verdicts: readonly Verdict[], test: (verdict: Verdict) => boolean): number => verdicts.filter(test).length;

/** What two applications are compared by, the first difference decides; larger is better. */
function keysOf({ verdicts, score, confidence }: Assessment): readonly number[] {
  return [
    score,
    -count(verdicts, ({ verdict }) => verdict === 'notMet'),
    -count(verdicts, ({ verdict, outOf }) => outOf === 0 && verdict === 'notEvidenced'),
    count(verdicts, ({ verdict }) => verdict === 'met'),
    confidence,
  ];
}

const statusOrder = { ranked: 0, excluded: 1, unreadable: 2 } as const;

function compare(a: RankedItem, b: RankedItem): number {
  const byStatus = statusOrder[a.assessment.status] - statusOrder[b.assessment.status];
  if (byStatus !== 0) return byStatus;
  const [left, right] = [keysOf(a.assessment), keysOf(b.assessment)];
  for (let i = 0; i < left.length; i += 1) if (left[i] !== right[i]) return (right[i] ?? 0) - (left[i] ?? 0);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const same = (a: Assessment, b: Assessment): boolean => keysOf(a).join() === keysOf(b).join();

/**
 * Ranks assessments, best first, excluded and unreadable ones last without a rank. Ties: fewer criteria not met, fewer gates open, more
 * criteria met, greater confidence; then they share a rank and stand in the order of their ids, so that no order of files tells.
 */
export function rankAssessments(items: readonly RankedItem[]): readonly Rank[] {
  const sorted = [...items].sort(compare);
  const ranks: Rank[] = [];
  sorted.forEach(({ id, assessment }, index) => {
    const before = sorted[index - 1];
    const shared =
      before && assessment.status === before.assessment.status && same(before.assessment, assessment) ? ranks[index - 1]?.rank : undefined;
    ranks.push({ id, rank: assessment.status === 'ranked' ? (shared ?? index + 1) : null });
  });
  return ranks;
}
