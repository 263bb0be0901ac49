import { RankedVacancy } from '../shared/ranked-vacancy.tsx';
import { RankingDesk } from './ranking-desk.tsx';

/** The applications of a vacancy in the order of their scores, on the frozen grid. */
export function RankingScreen({ vacancyId }: { readonly vacancyId: string }) {
  return <RankedVacancy vacancyId={vacancyId}>{(grid, rows) => <RankingDesk grid={grid} rows={rows} />}</RankedVacancy>;
}
