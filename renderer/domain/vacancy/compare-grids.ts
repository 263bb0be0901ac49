import { canonicalVacancy } from './canonical.ts';
import type { Criterion, Vacancy } from './vacancy.ts';

const watched = ['kind', 'importance', 'label', 'weight', 'params', 'equivalents'] as const;
export type CriterionMember = (typeof watched)[number];

export interface ChangedCriterion {
  readonly before: Criterion;
  readonly after: Criterion;
  readonly members: readonly CriterionMember[];
}

/** What a later version of a grid changed. Criteria are the same when their ids are. */
export interface GridChanges {
  readonly added: readonly Criterion[];
  readonly removed: readonly Criterion[];
  readonly changed: readonly ChangedCriterion[];
  /** True when the criteria that both have stand in another order. */
  readonly isReordered: boolean;
  /** Members of the vacancy itself that differ: `title`, `closesOn` … */
  readonly metadata: readonly (keyof Vacancy)[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const metadata = [
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
  'language',
  'requiredDocuments',
  'evaluation',
] as const;

/** Compares two versions of a grid, for the panel to read before the second one is frozen. */
export function compareGrids(before: Vacancy, after: Vacancy): GridChanges {
  const earlier = new Map(before.criteria.map((criterion) => [criterion.id, criterion]));
  const later = new Map(after.criteria.map((criterion) => [criterion.id, criterion]));
  const changed = after.criteria.flatMap((criterion): ChangedCriterion[] => {
    const old = earlier.get(criterion.id);
    const members = old ? watched.filter((member) => !same(old[member], criterion[member])) : [];
    return old && members.length > 0 ? [{ before: old, after: criterion, members }] : [];
  });
  const shared = (criteria: readonly Criterion[]): readonly string[] =>
    criteria.map(({ id }) => id).filter((id) => earlier.has(id) && later.has(id));
  return {
    added: after.criteria.filter(({ id }) => !earlier.has(id)),
    removed: before.criteria.filter(({ id }) => !later.has(id)),
    changed,
    isReordered: !same(shared(before.criteria), shared(after.criteria)),
    metadata: metadata.filter((member) => !same(before[member], after[member])),
  };
}

/** Whether two versions are the same grid: then the same hash stands for both. */
export function isSameGrid(before: Vacancy, after: Vacancy): boolean {
  return canonicalVacancy(before) === canonicalVacancy(after);
}
