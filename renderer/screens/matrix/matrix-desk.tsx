import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../design/link-button.tsx';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { PageHeader } from '../shared/page-header.tsx';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixTable } from './matrix-table.tsx';

interface MatrixDeskProps {
  readonly grid: GridVersionRecord;
  /** In the order of the ranking; not empty. */
  readonly rows: readonly RankingRow[];
}

/** The matrix with its legend. */
export function MatrixDesk({ grid, rows }: MatrixDeskProps) {
  const { t } = useTranslation();
  return (
    <div className="flex h-full flex-col gap-3 px-6 pt-5 pb-4">
      <PageHeader
        title={t('matrix.title')}
        actions={
          <LinkButton href={paths.ranking(grid.vacancyId)}>
            <ArrowLeft aria-hidden size={15} className="rtl:rotate-180" />
            {t('candidate.to-ranking')}
          </LinkButton>
        }
      >
        {t('matrix.hint')}
      </PageHeader>
      <MatrixLegend />
      <MatrixTable grid={grid} rows={rows} />
    </div>
  );
}
