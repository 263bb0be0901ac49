import { RankedVacancy } from '../shared/ranked-vacancy.tsx';
import { CompareDesk } from './compare-desk.tsx';

/** A few candidates side by side, criterion by criterion. */
export function CompareScreen({ vacancyId }: { readonly vacancyId: string }) {
  return <RankedVacancy vacancyId={vacancyId}>{(grid, rows) => <CompareDesk grid={grid} rows={rows} />}</RankedVacancy>;
}
