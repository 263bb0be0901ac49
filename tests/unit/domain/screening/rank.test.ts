import { describe, expect, it } from 'vitest';
import { groupOf, rankAssessments } from '../../../../renderer/domain/screening/rank.ts';
import { measureRobustness } from '../../../../renderer/domain/screening/robustness.ts';
import type { Assessment, Verdict, VerdictKind } from '../../../../renderer/domain/screening/verdict.ts';
import { criterion } from './build-vacancy.ts';

const grid = [
  criterion('language', 'a', { code: 'fr', minLevel: 'C1' }, { id: 'a', weight: 50 }),
  criterion('language', 'b', { code: 'en', minLevel: 'B2' }, { id: 'b', weight: 30 }),
  criterion('language', 'c', { code: 'ar', minLevel: 'B2' }, { id: 'c', weight: 20 }),
];
function assessment(kinds: readonly VerdictKind[], more: Partial<Assessment> = {}): Assessment {
  const verdicts = kinds.map((verdict, index): Verdict => {
    const { id, weight } = grid[index] ?? { id: '', weight: 0 };
    return {
      criterionId: id,
      verdict,
      points: verdict === 'met' ? weight : 0,
      outOf: weight,
      reason: { key: '', params: {} },
      evidence: [],
      question: null,
    };
  });
  const score = verdicts.reduce((sum, { points }) => sum + points, 0);
  return { verdicts, status: 'ranked', needsReview: false, score, confidence: 1, doubts: [], ...more };
}
const met = 'met' as const;
const open = 'notEvidenced' as const;

describe('ranking', () => {
  const items = [
    { id: 'd', assessment: assessment([met, met, met], { status: 'excluded' }) },
    { id: 'c', assessment: assessment([met, open, open]) },
    { id: 'b', assessment: assessment([met, met, open]) },
    { id: 'a', assessment: assessment([met, 'notMet', open]) },
    { id: 'e', assessment: assessment([met, met, open]) },
  ];

  it('orders by score, breaks ties as documented, shares what stays a tie, and leaves the excluded unranked', () => {
    expect(rankAssessments(items)).toEqual([
      { id: 'b', rank: 1 },
      { id: 'e', rank: 1 },
      { id: 'c', rank: 3 },
      { id: 'a', rank: 4 },
      { id: 'd', rank: null },
    ]);
  });

  it('does not depend on the order of the files', () => {
    expect(rankAssessments([...items].reverse())).toEqual(rankAssessments(items));
  });

  it('parts three groups', () => {
    expect(items.map(({ assessment: one }) => groupOf(one))).toEqual(['failed', 'passed', 'passed', 'passed', 'passed']);
    expect(groupOf({ status: 'ranked', needsReview: true })).toBe('ask-first');
  });
});

describe('robustness of the ranking', () => {
  const items = [
    { id: 'sure', assessment: assessment([met, met, met]) },
    { id: 'doubtful', assessment: assessment([met, met, open]) },
    { id: 'weak', assessment: assessment(['notMet', met, 'notMet']) },
    { id: 'out', assessment: assessment([met, met, met], { status: 'excluded' }) },
  ];
  const result = measureRobustness(items, grid, { topN: 1 });

  it('says how often each stays at the top when weights and doubts fall otherwise', () => {
    expect(result[0]).toEqual({ id: 'sure', inTop: 1, best: 1, worst: 1 });
    expect(result[1]?.inTop).toBeGreaterThan(0.4);
    expect(result[1]?.inTop).toBeLessThan(0.6);
    expect(result[2]).toMatchObject({ inTop: 0, best: 3, worst: 3 });
    expect(result[3]).toEqual({ id: 'out', inTop: 0, best: null, worst: null });
  });

  it('is the same every time and for every order, and another for another seed', () => {
    expect(measureRobustness(items, grid, { topN: 1 })).toEqual(result);
    const reversed = measureRobustness([...items].reverse(), grid, { topN: 1 });
    expect([...reversed].reverse()).toEqual(result);
    expect(measureRobustness(items, grid, { topN: 1, seed: 2 })).not.toEqual(result);
  });
});
