import { ArrowLeft, Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state.tsx';
import { LinkButton } from '../../design/link-button.tsx';
import { useApplicationsInFull } from '../../storage/live/applications.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { useCompareChoice } from '../shared/compare-choice.ts';
import { PageHeader } from '../shared/page-header.tsx';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { CompareTable } from './compare-table.tsx';

interface CompareDeskProps {
  readonly grid: GridVersionRecord;
  /** The whole ranking. */
  readonly rows: readonly RankingRow[];
}

/** The candidates that were chosen; without any, where to choose them. */
export function CompareDesk({ grid, rows }: CompareDeskProps) {
  const { t } = useTranslation();
  const ids = useCompareChoice((choice) => choice.ids);
  const chosen = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const details = useApplicationsInFull(
    chosen.map(({ id }) => id),
    grid.id,
  );
  const back = (
    <LinkButton href={paths.ranking(grid.vacancyId)}>
      <ArrowLeft aria-hidden size={15} className="rtl:rotate-180" />
      {t('candidate.to-ranking')}
    </LinkButton>
  );
  return (
    <div className="flex h-full flex-col gap-3 px-6 pt-5 pb-4">
      <PageHeader title={t('compare.title')} actions={back}>
        {t('compare.hint')}
      </PageHeader>
      {chosen.length > 0 ? (
        <CompareTable grid={grid} chosen={chosen} details={details ?? []} />
      ) : (
        <EmptyState icon={<Columns3 aria-hidden size={22} />} title={t('compare.empty.title')}>
          {t('compare.empty.text')}
        </EmptyState>
      )}
    </div>
  );
}
