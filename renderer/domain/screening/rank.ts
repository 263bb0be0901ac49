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

interface KeyedItem {
  readonly item: RankedItem;
  readonly keys: readonly number[];
}

function compare(a: KeyedItem, b: KeyedItem): number {
  const byStatus = statusOrder[a.item.assessment.status] - statusOrder[b.item.assessment.status];
  if (byStatus !== 0) return byStatus;
  for (let i = 0; i < a.keys.length; i += 1) if (a.keys[i] !== b.keys[i]) return (b.keys[i] ?? 0) - (a.keys[i] ?? 0);
  return a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0;
}

const tie = (a: KeyedItem, b: KeyedItem): boolean =>
  a.item.assessment.status === b.item.assessment.status && a.keys.every((key, index) => key === b.keys[index]);

/**
 * Ranks assessments, best first, excluded and unreadable ones last without a rank. Ties: fewer criteria not met, fewer gates open, more
 * criteria met, greater confidence; then they share a rank and stand in the order of their ids, so that no order of files tells.
 */
export function rankAssessments(items: readonly RankedItem[]): readonly Rank[] {
  const sorted = items.map((item) => ({ item, keys: keysOf(item.assessment) })).sort(compare);
  const ranks: Rank[] = [];
  sorted.forEach((keyed, index) => {
    const before = sorted[index - 1];
    const shared = before && tie(before, keyed) ? ranks[index - 1]?.rank : undefined;
    const { id, assessment } = keyed.item;
    ranks.push({ id, rank: assessment.status === 'ranked' ? (shared ?? index + 1) : null });
  });
  return ranks;
}
