import { useRankingData } from '../../storage/live/applications.ts';
import { usePanelWork } from '../../storage/live/panel-work.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { listRanking, type RankingRow } from './ranking-list.ts';

type Ranked = Parameters<typeof listRanking>;
let last: { readonly from: Ranked; readonly rows: readonly RankingRow[] } | null = null;

/** The ranking is the same for every screen that shows it: it is worked out once. */
function listRankingOnce(...from: Ranked): readonly RankingRow[] {
  const known = last?.from.every((part, index) => part === from[index]) ? last : { from, rows: listRanking(...from) };
  last = known;
  return known.rows;
}

/** The ranking on a grid with the panel's work, as it is now; undefined until it is known. */
export function useRanking(grid: GridVersionRecord): readonly RankingRow[] | undefined {
  const data = useRankingData(grid.vacancyId, grid.id);
  const panel = usePanelWork(grid.vacancyId, grid.id);
  return data && panel && listRankingOnce(grid, data, panel);
}
