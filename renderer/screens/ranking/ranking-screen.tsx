import { ListOrdered } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state.tsx';
import { LinkButton } from '../../design/link-button.tsx';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { FrozenGrid } from '../shared/frozen-grid.tsx';
import { Loading } from '../shared/loading.tsx';
import { paths } from '../shared/paths.ts';
import { useRanking } from '../shared/use-ranking.ts';
import { RankingDesk } from './ranking-desk.tsx';

function Ranking({ vacancyId, grid }: { readonly vacancyId: string; readonly grid: GridVersionRecord }) {
  const { t } = useTranslation();
  const rows = useRanking(grid);
  if (!rows) return <Loading />;
  if (rows.length > 0) return <RankingDesk grid={grid} rows={rows} />;
  return (
    <EmptyState
      icon={<ListOrdered aria-hidden size={22} />}
      title={t('ranking.empty.title')}
      actions={
        <LinkButton variant="primary" href={paths.applications(vacancyId)}>
          {t('ranking.to-applications')}
        </LinkButton>
      }
    >
      {t('ranking.empty.text')}
    </EmptyState>
  );
}

/** The applications of a vacancy in the order of their scores, on the frozen grid. */
export function RankingScreen({ vacancyId }: { readonly vacancyId: string }) {
  return <FrozenGrid vacancyId={vacancyId}>{(grid) => <Ranking vacancyId={vacancyId} grid={grid} />}</FrozenGrid>;
}
