import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { listForReview, selectRows, useRankingView } from '../shared/ranking-view.ts';

/** The candidates before and after one in the list that the ranking shows, and its place there. */
export function useNeighbours(id: string, rows: readonly RankingRow[]) {
  const [, navigate] = useLocation();
  const view = useRankingView();
  const own = rows.find((row) => row.id === id);
  // A candidate that the view leaves out (opened from elsewhere) is walked through its own list.
  const selected = view.way === 'review' ? listForReview(rows) : selectRows(rows, view);
  const list = selected.some((row) => row.id === id) ? selected : rows.filter((row) => row.group === own?.group);
  const index = list.findIndex((row) => row.id === id);
  const previous = list[index - 1];
  const next = list[index + 1];
  const goTo = (row: RankingRow | undefined): void => {
    if (row) navigate(paths.candidate(row.application.vacancyId, row.application.candidateId));
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      const row = event.key === 'ArrowDown' ? next : previous;
      if (!row) return;
      event.preventDefault();
      navigate(paths.candidate(row.application.vacancyId, row.application.candidateId));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [next, previous, navigate]);
  return {
    place: index + 1,
    count: list.length,
    hasPrevious: previous !== undefined,
    hasNext: next !== undefined,
    goPrevious: () => goTo(previous),
    goNext: () => goTo(next),
  };
}
