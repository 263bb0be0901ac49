import { create } from 'zustand';
import type { CandidateStatus } from '../../domain/screening/verdict.ts';
import { fold } from '../../domain/text/fold.ts';
import type { RankingRow } from './ranking-list.ts';

export const rankingFilters = ['all', 'review', 'clear', 'overridden'] as const;
export type RankingFilter = (typeof rankingFilters)[number];

export type RankingColumn = 'rank' | 'name' | 'score';

interface View {
  readonly group: CandidateStatus;
  readonly filter: RankingFilter;
  readonly search: string;
  readonly column: RankingColumn;
  readonly descending: boolean;
}

/** Which part of a ranking is looked at, in which order: shared by the table and the way from candidate to candidate. */
export const useRankingView = create<View & { readonly set: (part: Partial<View>) => void }>((set) => ({
  group: 'ranked',
  filter: 'all',
  search: '',
  column: 'rank',
  descending: false,
  set: (part) => set(part),
}));

const tests: Readonly<Record<RankingFilter, (row: RankingRow) => boolean>> = {
  all: () => true,
  review: ({ assessment }) => assessment?.needsReview ?? true,
  clear: ({ assessment }) => assessment !== null && !assessment.needsReview,
  overridden: ({ machineScore }) => machineScore !== null,
};

const compare: Readonly<Record<Exclude<RankingColumn, 'rank'>, (a: RankingRow, b: RankingRow) => number>> = {
  name: (a, b) => (fold(a.name) < fold(b.name) ? -1 : 1),
  score: (a, b) => (a.assessment?.score ?? -1) - (b.assessment?.score ?? -1),
};

/** The rows that a view shows, in its order. `rows` come in the order of the ranking. */
export function selectRows(rows: readonly RankingRow[], view: View): readonly RankingRow[] {
  const wanted = fold(view.search.trim());
  const shown = rows.filter(
    (row) =>
      row.status === view.group &&
      tests[view.filter](row) &&
      (wanted === '' || fold(`${row.name} ${row.application.name}`).includes(wanted)),
  );
  const sorted = view.column === 'rank' ? shown : shown.toSorted(compare[view.column]);
  return view.descending ? sorted.toReversed() : sorted;
}
