import type { Assessment, Verdict } from '../verdict.ts';

/** A criterion that two judgements of the same application see otherwise. */
export interface Difference {
  readonly criterionId: string;
  readonly before: Pick<Verdict, 'verdict' | 'points'>;
  readonly after: Pick<Verdict, 'verdict' | 'points'>;
}

/** Where two judgements differ in verdict or points; nowhere, if they treat both alike. */
export function compareJudgements(before: Assessment, after: Assessment): readonly Difference[] {
  const others = new Map(after.verdicts.map((verdict) => [verdict.criterionId, verdict]));
  return before.verdicts.flatMap(({ criterionId, verdict, points }): readonly Difference[] => {
    const other = others.get(criterionId);
    if (other?.verdict === verdict && other.points === points) return [];
    return [
      {
        criterionId,
        before: { verdict, points },
        after: { verdict: other?.verdict ?? 'notEvidenced', points: other?.points ?? 0 },
      },
    ];
  });
}
