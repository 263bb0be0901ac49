import type { VerdictKind } from '../../screening/verdict.ts';
import type { Criterion } from '../../vacancy/vacancy.ts';
import type { ChartedApplication } from './charted-application.ts';

/** The verdicts as they are stacked: from what is shown to what is stated otherwise. */
export const stackedVerdicts = ['met', 'partlyMet', 'notEvidenced', 'notMet'] as const satisfies readonly VerdictKind[];

export interface CriterionCounts {
  readonly criterion: Criterion;
  /** Ids by verdict, one part for each of {@link stackedVerdicts}. */
  readonly parts: readonly { readonly verdict: VerdictKind; readonly ids: readonly string[] }[];
}

/** How many applications have which verdict, for each criterion of a grid in its order. */
export function countVerdicts(applications: readonly ChartedApplication[], criteria: readonly Criterion[]): readonly CriterionCounts[] {
  const counts = new Map(criteria.map(({ id }) => [id, new Map(stackedVerdicts.map((kind) => [kind as VerdictKind, [] as string[]]))]));
  for (const { id, assessment } of applications) {
    for (const { criterionId, verdict } of assessment?.verdicts ?? []) counts.get(criterionId)?.get(verdict)?.push(id);
  }
  return criteria.map((criterion) => ({
    criterion,
    parts: stackedVerdicts.map((verdict) => ({ verdict, ids: counts.get(criterion.id)?.get(verdict) ?? [] })),
  }));
}
