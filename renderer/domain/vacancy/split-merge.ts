import { apportion, isGate } from './default-weights.ts';
import type { Criterion, Vacancy } from './vacancy.ts';

function freeId(wanted: string, criteria: readonly Criterion[]): string {
  const taken = new Set(criteria.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** Weights brought to a sum of 100 in the proportions they have; gates carry 0. */
function withWeights(vacancy: Vacancy, criteria: readonly Criterion[]): Vacancy {
  const weights = apportion(criteria.map((criterion) => (isGate(criterion) ? 0 : criterion.weight)));
  return { ...vacancy, criteria: criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 })) };
}

/** Parts a criterion into several with labels of their own; they share its weight and have its kind, params and source. */
export function splitCriterion(vacancy: Vacancy, id: string, labels: readonly string[]): Vacancy {
  const index = vacancy.criteria.findIndex((criterion) => criterion.id === id);
  const whole = vacancy.criteria[index];
  if (!whole || labels.length < 2) return vacancy;
  let criteria: readonly Criterion[] = vacancy.criteria.toSpliced(index, 1);
  for (const [offset, label] of labels.entries()) {
    const part: Criterion = { ...whole, label, id: freeId(whole.id, criteria), weight: whole.weight / labels.length };
    criteria = criteria.toSpliced(index + offset, 0, part);
  }
  return withWeights(vacancy, criteria);
}

/** Joins criteria into the first of them: labels in a row, weights added, equivalents together; required when one of them is. */
export function mergeCriteria(vacancy: Vacancy, ids: readonly string[]): Vacancy {
  const parts = vacancy.criteria.filter(({ id }) => ids.includes(id));
  const [first] = parts;
  if (!first || parts.length < 2) return vacancy;
  const merged: Criterion = {
    ...first,
    label: parts.map(({ label }) => label).join(' ; '),
    importance: parts.some(({ importance }) => importance === 'required') ? 'required' : 'desirable',
    weight: parts.reduce((sum, { weight }) => sum + weight, 0),
    equivalents: [...new Set(parts.flatMap(({ equivalents }) => equivalents))],
  };
  const criteria = vacancy.criteria.flatMap((criterion) =>
    criterion.id === first.id ? [merged] : ids.includes(criterion.id) ? [] : [criterion],
  );
  return withWeights(vacancy, criteria);
}
