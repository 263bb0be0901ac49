import { create } from 'zustand';
import type { RankingRow } from './ranking-list.ts';

/** So many stand side by side on a small screen and can still be read. */
const mostCompared = 4;

interface CompareChoice {
  readonly vacancyId: string | null;
  /** Applications of that vacancy, in the order of the choice. */
  readonly ids: readonly string[];
}

/** The candidates chosen to be compared; choosing one of another vacancy begins anew. */
export const useCompareChoice = create<CompareChoice>(() => ({ vacancyId: null, ids: [] }));

/** The choice after a candidate was added or taken out; one too many is not added. */
export function chooseToCompare(choice: CompareChoice, { id, application }: Pick<RankingRow, 'id' | 'application'>): CompareChoice {
  const { vacancyId } = application;
  const ids = choice.vacancyId === vacancyId ? choice.ids : [];
  if (ids.includes(id)) return { vacancyId, ids: ids.filter((each) => each !== id) };
  return { vacancyId, ids: ids.length < mostCompared ? [...ids, id] : ids };
}

/** Whether a candidate is chosen, and whether the choice may be changed. */
export function useCompared(row: Pick<RankingRow, 'id' | 'application'>) {
  const { vacancyId, ids } = useCompareChoice();
  const own = vacancyId === row.application.vacancyId ? ids : [];
  const isChosen = own.includes(row.id);
  return {
    isChosen,
    isFull: !isChosen && own.length >= mostCompared,
    toggle: () => useCompareChoice.setState(chooseToCompare(useCompareChoice.getState(), row)),
  };
}
