import { create } from 'zustand';
import type { RankingGroup } from '../../domain/screening/rank.ts';
import { fold } from '../../domain/text/fold.ts';
import type { Message } from '../../domain/text/message.ts';
import { isReviewed, type RankingRow } from './ranking-list.ts';

export const rankingFilters = ['all', 'unreviewed', 'overridden', 'undecided', 'retained', 'reserve', 'rejected'] as const;
export type RankingFilter = (typeof rankingFilters)[number];

export const rankingGroups = ['passed', 'ask-first', 'failed', 'unreadable'] as const satisfies readonly RankingGroup[];

export type RankingColumn = 'rank' | 'name' | 'score';

/** Candidates that were chosen elsewhere, as by a bar of a chart. */
export interface Subset {
  /** What they have in common. */
  readonly words: readonly Message[];
  readonly ids: ReadonlySet<string>;
  /** The criterion that they are looked at for. */
  readonly criterionId?: string;
}

interface View {
  readonly subset: Subset | null;
  /** Null until a person chose one: then the first that holds somebody. */
  readonly group: RankingGroup | null;
  readonly filter: RankingFilter;
  /** Only candidates with this tag. */
  readonly tag: string | null;
  readonly search: string;
  readonly column: RankingColumn;
  readonly descending: boolean;
  /** The way from candidate to candidate: through the list in view, or through what needs a person first. */
  readonly way: 'list' | 'review';
}

/** Which part of a ranking is looked at, in which order: shared by the table and the way from candidate to candidate. */
export const useRankingView = create<View & { readonly set: (part: Partial<View>) => void }>((set) => ({
  subset: null,
  group: null,
  filter: 'all',
  tag: null,
  search: '',
  column: 'rank',
  descending: false,
  way: 'list',
  set: (part) => set(part),
}));

const tests: Readonly<Record<RankingFilter, (row: RankingRow) => boolean>> = {
  all: () => true,
  unreviewed: (row) => !isReviewed(row),
  overridden: ({ machineScore }) => machineScore !== null,
  undecided: ({ decision }) => decision === null,
  retained: ({ decision }) => decision?.decision === 'retained',
  reserve: ({ decision }) => decision?.decision === 'reserve',
  rejected: ({ decision }) => decision?.decision === 'rejected',
};

const reviewOrder: readonly RankingGroup[] = ['ask-first', 'failed', 'unreadable', 'passed'];

/** All candidates in the order of their review: questions first, then what would exclude somebody, then what could not be read. */
export function listForReview(rows: readonly RankingRow[]): readonly RankingRow[] {
  return reviewOrder.flatMap((group) => rows.filter((row) => row.group === group));
}

/** The first candidate after a given one (or at all) that a person has not looked through; null when all are reviewed. */
export function nextToReview(rows: readonly RankingRow[], after: string | null = null): RankingRow | null {
  const list = listForReview(rows);
  const from = list.findIndex(({ id }) => id === after) + 1;
  return [...list.slice(from), ...list.slice(0, from)].find((row) => row.id !== after && !isReviewed(row)) ?? null;
}

const compare: Readonly<Record<Exclude<RankingColumn, 'rank'>, (a: RankingRow, b: RankingRow) => number>> = {
  name: (a, b) => (fold(a.name) < fold(b.name) ? -1 : 1),
  score: (a, b) => (a.assessment?.score ?? -1) - (b.assessment?.score ?? -1),
};

/** The rows of a subset; all of them without one, or where it is of another vacancy. */
export function narrow(rows: readonly RankingRow[], subset: Subset | null): readonly RankingRow[] {
  const within = subset ? rows.filter(({ id }) => subset.ids.has(id)) : rows;
  return within.length > 0 ? within : rows;
}

/** The group that a view shows. */
export function groupInView(rows: readonly RankingRow[], { group, subset }: Pick<View, 'group' | 'subset'>): RankingGroup {
  const shown = narrow(rows, subset);
  return group ?? rankingGroups.find((each) => shown.some((row) => row.group === each)) ?? 'passed';
}

/** The tag that a view is narrowed to; none where no candidate has it any more, or its words were covered since. */
export function tagInView(rows: readonly RankingRow[], { tag }: Pick<View, 'tag'>): string | null {
  return tag !== null && rows.some(({ tags }) => tags.includes(tag)) ? tag : null;
}

/** The rows that a view shows, in its order. `rows` come in the order of the ranking. */
export function selectRows(rows: readonly RankingRow[], view: Omit<View, 'way'>): readonly RankingRow[] {
  const group = groupInView(rows, view);
  const tag = tagInView(rows, view);
  const wanted = fold(view.search.trim());
  const shown = narrow(rows, view.subset).filter(
    (row) =>
      row.group === group &&
      tests[view.filter](row) &&
      (tag === null || row.tags.includes(tag)) &&
      (wanted === '' || fold(`${row.name} ${row.application.name}`).includes(wanted)),
  );
  const sorted = view.column === 'rank' ? shown : shown.toSorted(compare[view.column]);
  return view.descending ? sorted.toReversed() : sorted;
}
