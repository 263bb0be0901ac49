import { useMemo } from 'react';
import { useRankingData } from '../../storage/live/applications.ts';
import { usePanelWork } from '../../storage/live/panel-work.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { listRanking, type RankingRow } from './ranking-list.ts';

/** The ranking on a grid with the panel's work, as it is now; undefined until it is known. */
export function useRanking(grid: GridVersionRecord): readonly RankingRow[] | undefined {
  const data = useRankingData(grid.vacancyId, grid.id);
  const panel = usePanelWork(grid.vacancyId, grid.id);
  return useMemo(() => (data && panel ? listRanking(grid, data, panel) : undefined), [grid, data, panel]);
}
