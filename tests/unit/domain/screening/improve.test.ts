import { expect, test } from 'vitest';
import { listImprovements } from '../../../../renderer/domain/screening/improve.ts';
import type { Verdict, VerdictKind } from '../../../../renderer/domain/screening/verdict.ts';
import type { Criterion } from '../../../../renderer/domain/vacancy/vacancy.ts';

const criterion = (id: string, importance: Criterion['importance'], weight: number): Criterion => ({
  id,
  kind: 'skill',
  importance,
  label: id,
  weight,
  params: {},
  source: null,
  equivalents: [],
});
const verdict = (criterionId: string, kind: VerdictKind, points: number, outOf: number): Verdict => ({
  criterionId,
  verdict: kind,
  points,
  outOf,
  reason: { key: 'r', params: {} },
  evidence: [],
  question: kind === 'met' ? null : { key: `ask.${criterionId}`, params: {} },
});
const assessment = (verdicts: readonly Verdict[]) => ({
  verdicts,
  status: 'ranked' as const,
  needsReview: true,
  score: 0,
  confidence: 1,
  doubts: [],
});

test('what is open is asked, required criteria first, then by the points at stake; what is stated is not', () => {
  const criteria = [
    criterion('small', 'desirable', 10),
    criterion('large', 'desirable', 40),
    criterion('partly', 'required', 30),
    criterion('gate', 'required', 0),
    criterion('shown', 'required', 20),
    criterion('failed', 'desirable', 10),
  ];
  const judged = assessment([
    verdict('small', 'notEvidenced', 0, 10),
    verdict('large', 'notEvidenced', 0, 40),
    verdict('partly', 'partlyMet', 15, 30),
    verdict('gate', 'notEvidenced', 0, 0),
    verdict('shown', 'met', 20, 20),
    verdict('failed', 'notMet', 0, 10),
  ]);
  expect(listImprovements(judged, { criteria }).map(({ criterionId, points, required }) => [criterionId, points, required])).toEqual([
    ['partly', 15, true],
    ['gate', 0, true],
    ['large', 40, false],
    ['small', 10, false],
  ]);
});
