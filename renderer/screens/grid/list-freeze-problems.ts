import type { Message } from '../../domain/text/message.ts';
import type { Criterion, Vacancy } from '../../domain/vacancy/vacancy.ts';
import { sumWeights } from './sum-weights.ts';

function isIncomplete(criterion: Criterion): boolean {
  if (criterion.label.trim() === '') return true;
  switch (criterion.kind) {
    case 'nationality':
      return criterion.params.anyOf.length === 0;
    case 'age':
      return (criterion.params.min === undefined && criterion.params.max === undefined) || criterion.params.on === '';
    case 'language':
      return (criterion.params.anyOf ?? [criterion.params.code]).filter(Boolean).length === 0;
    default:
      return false;
  }
}

/** What keeps a grid from being frozen; empty when it can be. */
export function listFreezeProblems(vacancy: Vacancy): readonly Message[] {
  if (vacancy.lots && vacancy.lots.length > 0) return [{ key: 'freeze.check.lots', params: {} }];
  if (vacancy.criteria.length === 0) return [{ key: 'freeze.check.criteria', params: {} }];
  const problems: Message[] = vacancy.criteria
    .filter(isIncomplete)
    .map(({ label, id }) => ({ key: 'freeze.check.incomplete', params: { label: label || id } }));
  const sum = sumWeights(vacancy.criteria);
  const onlyGates = sum === 0 && vacancy.criteria.every((criterion) => criterion.weight === 0);
  if (sum !== 100 && !onlyGates) problems.push({ key: 'freeze.check.weights', params: { sum } });
  return problems;
}
