import { RankedVacancy } from '../shared/ranked-vacancy.tsx';
import { ChartsDesk } from './charts-desk.tsx';

/** A selection in four pictures: scores, drop-outs, verdicts, and how sure the ranking is. */
export function ChartsScreen({ vacancyId }: { readonly vacancyId: string }) {
  return <RankedVacancy vacancyId={vacancyId}>{(grid, rows) => <ChartsDesk grid={grid} rows={rows} />}</RankedVacancy>;
}
