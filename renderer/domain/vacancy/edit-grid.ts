import { apportion, assignDefaultWeights, defaultShare, isGate } from './default-weights.ts';
import type { Criterion, CriterionKind, CriterionOf, CriterionParams, Importance, Vacancy } from './vacancy.ts';

/** A new criterion as the panel enters it; the grid gives it an id of its own. */
export type NewCriterion = { readonly [K in CriterionKind]: Omit<CriterionOf<K>, 'weight'> }[CriterionKind];

/** What may change of a criterion; another kind needs the params of that kind. */
export type CriterionChange = Partial<Pick<Criterion, 'label' | 'importance' | 'equivalents'>> & {
  readonly as?: { readonly [K in CriterionKind]: { readonly kind: K; readonly params: CriterionParams[K] } }[CriterionKind];
};

function uniqueId(wanted: string, criteria: readonly Criterion[]): string {
  const taken = new Set(criteria.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** Brings the weights to a sum of 100 in the proportions they have; gates carry 0. Default weights where all are 0. */
function normaliseWeights(criteria: readonly Criterion[]): readonly Criterion[] {
  const shares = criteria.map((criterion) => (isGate(criterion) ? 0 : criterion.weight));
  const usable = shares.some((share) => share > 0) ? shares : criteria.map(defaultShare);
  const weights = apportion(usable);
  return criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 }));
}

/** Whether the panel has left the weights as they were proposed. */
function hasDefaultWeights({ criteria }: Vacancy): boolean {
  return assignDefaultWeights(criteria).every(({ weight }, index) => weight === criteria[index]?.weight);
}

/** After a change of what is asked: default weights anew where the panel has set none, else its own in proportion. */
function rebalance(vacancy: Vacancy, criteria: readonly Criterion[]): Vacancy {
  return { ...vacancy, criteria: hasDefaultWeights(vacancy) ? assignDefaultWeights(criteria) : normaliseWeights(criteria) };
}

function withCriteria(vacancy: Vacancy, criteria: readonly Criterion[]): Vacancy {
  return { ...vacancy, criteria: normaliseWeights(criteria) };
}

/** The weight a criterion comes in with: what one of its importance has on average among the others. */
function usualWeight({ criteria }: Vacancy, criterion: Pick<Criterion, 'kind' | 'importance'>): number {
  const shares = criteria.reduce((sum, each) => sum + (each.weight > 0 ? defaultShare(each) : 0), 0);
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return defaultShare(criterion) * (shares > 0 ? weights / shares : 1);
}

/** Adds a criterion at a position, at the end without one. */
export function addCriterion(vacancy: Vacancy, criterion: NewCriterion, position: number = vacancy.criteria.length): Vacancy {
  const { criteria } = vacancy;
  const added = { ...criterion, id: uniqueId(criterion.id, criteria), weight: usualWeight(vacancy, criterion) } as Criterion;
  return rebalance(vacancy, criteria.toSpliced(position, 0, added));
}

/** Changes one criterion; a changed importance takes the weight that goes with it. */
export function updateCriterion(vacancy: Vacancy, id: string, { as, ...change }: CriterionChange): Vacancy {
  const criteria = vacancy.criteria.map((criterion): Criterion => {
    if (criterion.id !== id) return criterion;
    const changed = { ...criterion, ...change, ...as } as Criterion;
    const isReweighed = changed.importance !== criterion.importance || isGate(changed) !== isGate(criterion);
    return isReweighed ? { ...changed, weight: usualWeight(vacancy, changed) } : changed;
  });
  return rebalance(vacancy, criteria);
}

export function setImportance(vacancy: Vacancy, id: string, importance: Importance): Vacancy {
  return updateCriterion(vacancy, id, { importance });
}

/** Gives one criterion a weight from 0 to 100; the others share the rest in the proportions they have. A gate stays at 0. */
export function setWeight(vacancy: Vacancy, id: string, weight: number): Vacancy {
  const target = vacancy.criteria.find((criterion) => criterion.id === id);
  if (!target || isGate(target)) return vacancy;
  const wanted = Math.min(100, Math.max(0, weight));
  const others = vacancy.criteria.reduce((sum, criterion) => sum + (criterion.id === id ? 0 : criterion.weight), 0);
  const criteria = vacancy.criteria.map((criterion) =>
    criterion.id === id
      ? { ...criterion, weight: wanted }
      : { ...criterion, weight: others > 0 ? (criterion.weight / others) * (100 - wanted) : 0 },
  );
  return withCriteria(vacancy, criteria);
}

export function removeCriterion(vacancy: Vacancy, id: string): Vacancy {
  return rebalance(
    vacancy,
    vacancy.criteria.filter((criterion) => criterion.id !== id),
  );
}

/** Moves a criterion to a position, counted without it; positions outside the grid mean its ends. */
export function moveCriterion(vacancy: Vacancy, id: string, position: number): Vacancy {
  const moved = vacancy.criteria.find((criterion) => criterion.id === id);
  if (!moved) return vacancy;
  const rest = vacancy.criteria.filter((criterion) => criterion.id !== id);
  return { ...vacancy, criteria: rest.toSpliced(Math.max(0, position), 0, moved) };
}

/** Parts a criterion into several with labels of their own; they share its weight, kind, params and source. */
export function splitCriterion(vacancy: Vacancy, id: string, labels: readonly string[]): Vacancy {
  const index = vacancy.criteria.findIndex((criterion) => criterion.id === id);
  const whole = vacancy.criteria[index];
  if (!whole || labels.length < 2) return vacancy;
  let criteria: readonly Criterion[] = vacancy.criteria.toSpliced(index, 1);
  for (const [offset, label] of labels.entries()) {
    const part: Criterion = { ...whole, label, id: uniqueId(whole.id, criteria), weight: whole.weight / labels.length };
    criteria = criteria.toSpliced(index + offset, 0, part);
  }
  return withCriteria(vacancy, criteria);
}

/** Joins criteria into the first of them: labels in a row, weights added, equivalents together; required when one is. */
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
  return withCriteria(vacancy, criteria);
}
