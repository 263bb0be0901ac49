import type { Verdict } from '../../domain/screening/verdict.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';

/** Whether a verdict needs a person more than others: a required criterion that is not simply met. */
function isUrgent(verdict: Verdict | undefined, { importance }: Criterion): boolean {
  return importance === 'required' && verdict?.verdict !== 'met';
}

/** The criterion to begin the review with: what needs a person first, then the first nobody has looked at; else the first. */
export function firstToReview(criteria: readonly Criterion[], verdicts: readonly Verdict[], reviewed: ReadonlySet<string>): string | null {
  const open = criteria.filter(({ id }) => !reviewed.has(id));
  const urgent = open.find((criterion) =>
    isUrgent(
      verdicts.find(({ criterionId }) => criterionId === criterion.id),
      criterion,
    ),
  );
  return (urgent ?? open[0] ?? criteria[0])?.id ?? null;
}

/** The next criterion that nobody has looked at, after one and round to the beginning; null when none is left. */
export function nextOpen(criteria: readonly Criterion[], reviewed: ReadonlySet<string>, after: string): string | null {
  const from = criteria.findIndex(({ id }) => id === after) + 1;
  const round = [...criteria.slice(from), ...criteria.slice(0, from)];
  return round.find(({ id }) => id !== after && !reviewed.has(id))?.id ?? null;
}
