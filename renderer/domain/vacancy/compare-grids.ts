import { isInvoked } from './invoked.ts';
import type { Criterion, Vacancy } from './vacancy.ts';

/** One difference between two versions of a grid. */
export interface GridChange {
  readonly kind: 'added' | 'removed' | 'reworded' | CriterionAspect | 'weighed' | 'moved' | 'fact';
  /** The criterion's label, the newer one; for a fact of the vacancy the name of its field. */
  readonly label: string;
  /** Wording or weight before the change. */
  readonly from?: string | number;
  readonly to?: string | number;
}

/** What of a criterion may change, besides wording and weight. */
type CriterionAspect = 'kind' | 'importance' | 'params' | 'equivalents' | 'invoked' | 'notInvoked';

const sorted = (params: object): string => JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)));

function listAspects(before: Criterion, after: Criterion): readonly CriterionAspect[] {
  const aspects: CriterionAspect[] = [];
  if (before.kind !== after.kind) aspects.push('kind');
  else if (sorted(before.params) !== sorted(after.params)) aspects.push('params');
  if (before.importance !== after.importance) aspects.push('importance');
  if (JSON.stringify(before.equivalents) !== JSON.stringify(after.equivalents)) aspects.push('equivalents');
  if (isInvoked(before) !== isInvoked(after)) aspects.push(isInvoked(after) ? 'invoked' : 'notInvoked');
  return aspects;
}

function compareCriteria(before: Criterion, after: Criterion): readonly GridChange[] {
  const { label } = after;
  const changes: GridChange[] = listAspects(before, after).map((kind) => ({ kind, label }));
  if (before.label !== label) changes.unshift({ kind: 'reworded', label, from: before.label, to: label });
  if (before.weight !== after.weight) changes.push({ kind: 'weighed', label, from: before.weight, to: after.weight });
  return changes;
}

const orderOf = (vacancy: Vacancy, kept: ReadonlySet<string>): string =>
  vacancy.criteria
    .map((criterion) => criterion.id)
    .filter((id) => kept.has(id))
    .join('\n');

/** What a vacancy states of the post, apart from its criteria. */
const factFields = [
  'title',
  'reference',
  'organisation',
  'dutyStation',
  'country',
  'kind',
  'grade',
  'contractDuration',
  'publishedOn',
  'closesOn',
  'closesTimeZone',
  'unit',
  'contractType',
  'posts',
  'requiredDocuments',
  'evaluation',
  'scoring',
  'apply',
  'lot',
  'answers',
] as const satisfies readonly (keyof Vacancy)[];

/** What a panel has changed between two versions of a grid: one entry for each thing that changed of a criterion or of the post, the order as one entry. */
export function compareGrids(before: Vacancy, after: Vacancy): readonly GridChange[] {
  const old = new Map(before.criteria.map((criterion) => [criterion.id, criterion]));
  const fresh = new Map(after.criteria.map((criterion) => [criterion.id, criterion]));
  const changes: GridChange[] = [];
  for (const criterion of after.criteria) {
    const former = old.get(criterion.id);
    if (!former) changes.push({ kind: 'added', label: criterion.label });
    else changes.push(...compareCriteria(former, criterion));
  }
  for (const criterion of before.criteria) {
    if (!fresh.has(criterion.id)) changes.push({ kind: 'removed', label: criterion.label });
  }
  const kept = new Set([...old.keys()].filter((id) => fresh.has(id)));
  if (orderOf(before, kept) !== orderOf(after, kept)) changes.push({ kind: 'moved', label: '' });
  for (const field of factFields)
    if (JSON.stringify(before[field]) !== JSON.stringify(after[field])) changes.push({ kind: 'fact', label: field });
  return changes;
}
