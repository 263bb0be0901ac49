import { expect, test } from 'vitest';
import { applyOverrides } from '../../../../renderer/domain/screening/apply-overrides.ts';
import type { Assessment, Verdict, VerdictKind } from '../../../../renderer/domain/screening/verdict.ts';
import type { Criterion } from '../../../../renderer/domain/vacancy/vacancy.ts';

const skill = (id: string, importance: Criterion['importance'], weight: number): Criterion => ({
  id,
  kind: 'skill',
  importance,
  label: id,
  weight,
  params: {},
  source: null,
  equivalents: [],
});
const verdictOn = (criterionId: string, verdict: VerdictKind, points: number, outOf: number): Verdict => ({
  criterionId,
  verdict,
  points,
  outOf,
  reason: { key: 'reason', params: {} },
  evidence: [],
  question: null,
});
const vacancy = { criteria: [skill('a', 'required', 75), skill('b', 'desirable', 25)] };
const assessment: Assessment = {
  verdicts: [verdictOn('a', 'notEvidenced', 0, 75), verdictOn('b', 'met', 25, 25)],
  status: 'ranked',
  needsReview: true,
  score: 25,
  confidence: 0.5,
  doubts: [],
};

test('a verdict of the panel earns its share and settles what was open', () => {
  const panel = applyOverrides(assessment, [{ criterionId: 'a', verdict: 'met' }], vacancy);
  expect([panel.score, panel.status, panel.needsReview]).toEqual([100, 'ranked', false]);
  expect(applyOverrides(assessment, [{ criterionId: 'a', verdict: 'partlyMet' }], vacancy).score).toBe(62.5);
});

test('the latest verdict of a criterion counts, and null takes it back', () => {
  const taken = applyOverrides(
    assessment,
    [
      { criterionId: 'a', verdict: 'met' },
      { criterionId: 'a', verdict: null },
    ],
    vacancy,
  );
  expect(taken).toEqual(assessment);
});

test('a required criterion that the panel finds not met excludes, even where the reading is in doubt', () => {
  const doubtful: Assessment = { ...assessment, doubts: [{ code: 'low-ocr-confidence', file: 'cv.pdf', page: 1, detail: '' }] };
  expect(applyOverrides(doubtful, [{ criterionId: 'a', verdict: 'notMet' }], vacancy).status).toBe('excluded');
  expect(applyOverrides(doubtful, [{ criterionId: 'b', verdict: 'notMet' }], vacancy).status).toBe('ranked');
});

test('a panel can bring an excluded candidate back', () => {
  const excluded: Assessment = {
    ...assessment,
    status: 'excluded',
    verdicts: [verdictOn('a', 'notMet', 0, 75), verdictOn('b', 'met', 25, 25)],
  };
  expect(applyOverrides(excluded, [{ criterionId: 'a', verdict: 'met' }], vacancy).status).toBe('ranked');
});
