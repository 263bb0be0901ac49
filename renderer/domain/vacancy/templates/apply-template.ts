import { apportion, carriesPoints, isGate } from '../default-weights.ts';
import type { Criterion, Vacancy } from '../vacancy.ts';
import type { GridTemplate } from './grid-templates.ts';

const groupOf = ({ importance, kind }: Criterion): string => `${importance} ${kind}`;

const shareOf = ({ shares }: GridTemplate, { importance, kind }: Criterion): number => shares[importance][kind] ?? 0;

/** A desirable criterion is invoked where the template has points for its kind; conditions stay as they are. */
function invokeBy(template: GridTemplate, criterion: Criterion): Criterion {
  if (criterion.importance === 'required' || isGate(criterion)) return criterion;
  const { invoked: _invoked, ...rest } = criterion;
  return shareOf(template, criterion) > 0 ? rest : { ...rest, invoked: false };
}

/**
 * Weights as a template divides the points: criteria of one importance and kind share the points of their group evenly, and the
 * points of groups that the grid does not have go to the others in proportion. Criteria, their words and their sources stay.
 */
export function applyTemplate(vacancy: Vacancy, template: GridTemplate): Vacancy {
  const criteria = vacancy.criteria.map((criterion) => invokeBy(template, criterion));
  const counts = new Map<string, number>();
  for (const criterion of criteria) counts.set(groupOf(criterion), (counts.get(groupOf(criterion)) ?? 0) + 1);
  const weights = apportion(
    criteria.map((criterion) => (carriesPoints(criterion) ? shareOf(template, criterion) / (counts.get(groupOf(criterion)) ?? 1) : 0)),
  );
  return {
    ...vacancy,
    criteria: criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 })),
    evaluation: template.evaluation ?? vacancy.evaluation,
  };
}
