import type { Criterion, Vacancy } from './vacancy.ts';

/** One difference between two versions of a grid. */
export interface GridChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'weighed' | 'moved' | 'fact';
  /** The criterion's label; for a fact of the vacancy the name of its field. */
  readonly label: string;
}

/** All of a criterion that a judgement hangs on, but its weight. */
const substance = ({ kind, importance, label, params, equivalents }: Criterion): string =>
  JSON.stringify([kind, importance, label, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)), equivalents]);

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
] as const satisfies readonly (keyof Vacancy)[];

/** What a panel has changed between two versions of a grid: one entry a criterion (with its newer label) or fact of the post, the order as one entry. */
export function compareGrids(before: Vacancy, after: Vacancy): readonly GridChange[] {
  const old = new Map(before.criteria.map((criterion) => [criterion.id, criterion]));
  const fresh = new Map(after.criteria.map((criterion) => [criterion.id, criterion]));
  const changes: GridChange[] = [];
  for (const criterion of after.criteria) {
    const former = old.get(criterion.id);
    if (!former) changes.push({ kind: 'added', label: criterion.label });
    else if (substance(former) !== substance(criterion)) changes.push({ kind: 'changed', label: criterion.label });
    else if (former.weight !== criterion.weight) changes.push({ kind: 'weighed', label: criterion.label });
  }
  for (const criterion of before.criteria) {
    if (!fresh.has(criterion.id)) changes.push({ kind: 'removed', label: criterion.label });
  }
  const kept = new Set([...old.keys()].filter((id) => fresh.has(id)));
  if (orderOf(before, kept) !== orderOf(after, kept)) changes.push({ kind: 'moved', label: '' });
  for (const field of factFields) if (before[field] !== after[field]) changes.push({ kind: 'fact', label: field });
  return changes;
}
