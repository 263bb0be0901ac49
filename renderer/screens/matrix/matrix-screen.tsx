import { RankedVacancy } from '../shared/ranked-vacancy.tsx';
import { MatrixDesk } from './matrix-desk.tsx';

/** Candidates against criteria, every verdict in one sight. */
export function MatrixScreen({ vacancyId }: { readonly vacancyId: string }) {
  return <RankedVacancy vacancyId={vacancyId}>{(grid, rows) => <MatrixDesk grid={grid} rows={rows} />}</RankedVacancy>;
}
