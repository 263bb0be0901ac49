import { useLocation } from 'wouter';
import { paths } from '../shared/paths.ts';
import { type Subset, useRankingView } from '../shared/ranking-view.ts';

export type OpenSubset = (subset: Omit<Subset, 'ids'> & { readonly ids: readonly string[] }) => void;

/** Shows the ranking, narrowed to the candidates that a bar counts. */
export function useOpenSubset(vacancyId: string): OpenSubset {
  const [, navigate] = useLocation();
  return ({ ids, ...subset }) => {
    useRankingView.setState({ subset: { ...subset, ids: new Set(ids) }, group: null, filter: 'all', tag: null, search: '' });
    navigate(paths.ranking(vacancyId));
  };
}
