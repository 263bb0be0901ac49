import { ListOrdered } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state.tsx';
import { LinkButton } from '../../design/link-button.tsx';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { FrozenGrid } from './frozen-grid.tsx';
import { Loading } from './loading.tsx';
import { paths } from './paths.ts';
import type { RankingRow } from './ranking-list.ts';
import { useRanking } from './use-ranking.ts';

type Content = (grid: GridVersionRecord, rows: readonly RankingRow[]) => ReactNode;

function Ranked({ grid, children }: { readonly grid: GridVersionRecord; readonly children: Content }) {
  const { t } = useTranslation();
  const rows = useRanking(grid);
  if (!rows) return <Loading />;
  if (rows.length > 0) return children(grid, rows);
  return (
    <EmptyState
      icon={<ListOrdered aria-hidden size={22} />}
      title={t('ranking.empty.title')}
      actions={
        <LinkButton variant="primary" href={paths.applications(grid.vacancyId)}>
          {t('ranking.to-applications')}
        </LinkButton>
      }
    >
      {t('ranking.empty.text')}
    </EmptyState>
  );
}

interface RankedVacancyProps {
  readonly vacancyId: string;
  /** Shown once there are candidates, who come in the order of the ranking. */
  readonly children: Content;
}

/** A screen that is made of the ranking on the frozen grid; until there is one, it says what to do first. */
export function RankedVacancy({ vacancyId, children }: RankedVacancyProps) {
  return <FrozenGrid vacancyId={vacancyId}>{(grid) => <Ranked grid={grid}>{children}</Ranked>}</FrozenGrid>;
}
