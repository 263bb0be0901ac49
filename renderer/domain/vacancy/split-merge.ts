import { scaleWeights } from './default-weights.ts';
import { isInvoked } from './invoked.ts';
import type { Criterion, Vacancy } from './vacancy.ts';

function freeId(wanted: string, criteria: readonly Criterion[]): string {
  const taken = new Set(criteria.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
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
  return { ...vacancy, criteria: scaleWeights(criteria) };
}

const union = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/** What two criteria of one kind ask together: every field, domain, country or language of both; levels and years are the first one's. */
function mergeParams(first: Criterion, second: Criterion): Criterion {
  if (first.kind === 'education' && second.kind === 'education')
    return { ...first, params: { ...first.params, fields: union(first.params.fields, second.params.fields) } };
  if (first.kind === 'experience' && second.kind === 'experience')
    return { ...first, params: { ...first.params, domains: union(first.params.domains, second.params.domains) } };
  if (first.kind === 'nationality' && second.kind === 'nationality')
    return {
      ...first,
      params: { ...second.params, ...first.params, anyOf: union(first.params.anyOf, second.params.anyOf) },
    };
  if (first.kind === 'language' && second.kind === 'language') {
    const codes = [first, second].map(({ params: { code, anyOf } }) => anyOf ?? (code === undefined ? [] : [code]));
    return { ...first, params: { anyOf: union(...codes), minLevel: first.params.minLevel } };
  }
  return first;
}

/** Joins criteria into the first of them: labels in a row, weights added, params and equivalents together; required when one of them is. */
export function mergeCriteria(vacancy: Vacancy, ids: readonly string[]): Vacancy {
  const parts = vacancy.criteria.filter(({ id }) => ids.includes(id));
  const [first] = parts;
  if (!first || parts.length < 2) return vacancy;
  const importance = parts.some((part) => part.importance === 'required') ? 'required' : 'desirable';
  const { invoked: _invoked, ...rest } = parts.reduce(mergeParams);
  const merged: Criterion = {
    ...rest,
    ...(parts.every((part) => !isInvoked(part)) ? { invoked: false } : {}),
    label: parts.map(({ label }) => label).join(' ; '),
    importance,
    weight: parts.reduce((sum, { weight }) => sum + weight, 0),
    equivalents: [...new Set(parts.flatMap(({ equivalents }) => equivalents))],
  };
  const criteria = vacancy.criteria.flatMap((criterion) =>
    criterion.id === first.id ? [merged] : ids.includes(criterion.id) ? [] : [criterion],
  );
  return { ...vacancy, criteria: scaleWeights(criteria) };
}
