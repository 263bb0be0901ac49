import { ChartNoAxesColumn, Grid3x3, ListChecks } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../design/button.tsx';
import { LinkButton } from '../../design/link-button.tsx';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { DecisionDialog } from '../shared/decision/decision-dialog.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { paths } from '../shared/paths.ts';
import { isReviewed, type RankingRow } from '../shared/ranking-list.ts';
import { groupInView, narrow, nextToReview, selectRows, tagInView, useRankingView } from '../shared/ranking-view.ts';
import { ReviewProgress } from '../shared/review-progress.tsx';
import { usePlaces } from '../shared/robustness/use-places.ts';
import { useRobustness } from '../shared/robustness/use-robustness.ts';
import { DuplicatesNotice } from './duplicates/duplicates-notice.tsx';
import { ExportButton } from './export/export-button.tsx';
import { FormulaButton } from './formula-button.tsx';
import { RankingTable } from './ranking-table.tsx';
import { RankingToolbar } from './ranking-toolbar.tsx';

interface RankingDeskProps {
  readonly grid: GridVersionRecord;
  /** In the order of the ranking; not empty. */
  readonly rows: readonly RankingRow[];
}

/** The ranking with its tools. */
export function RankingDesk({ grid, rows }: RankingDeskProps) {
  const { t } = useTranslation();
  const view = useRankingView();
  const [deciding, setDeciding] = useState<RankingRow | null>(null);
  const [, navigate] = useLocation();
  const reviewed = rows.filter(isReviewed).length;
  const next = nextToReview(rows);
  const startReview = (): void => {
    if (!next) return;
    view.set({ way: 'review' });
    navigate(paths.candidate(next.application.vacancyId, next.application.candidateId));
  };
  const places = usePlaces();
  const shown = useMemo(() => selectRows(rows, view), [rows, view]);
  const robustness = useRobustness(rows, grid, places);
  return (
    <div className="flex h-full flex-col gap-3 px-6 pt-5 pb-4">
      <PageHeader
        title={t('ranking.title')}
        actions={
          <>
            <FormulaButton grid={grid} rows={rows} />
            <LinkButton variant="quiet" href={paths.charts(grid.vacancyId)}>
              <ChartNoAxesColumn aria-hidden size={15} />
              {t('charts.title')}
            </LinkButton>
            <LinkButton variant="quiet" href={paths.matrix(grid.vacancyId)}>
              <Grid3x3 aria-hidden size={15} />
              {t('matrix.title')}
            </LinkButton>
            <ExportButton grid={grid} />
            <Button variant="primary" isDisabled={!next} onPress={startReview}>
              <ListChecks aria-hidden size={15} />
              {reviewed === 0 ? t('review.start') : next ? t('review.resume') : t('review.all-done')}
            </Button>
          </>
        }
      >
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {t('ranking.summary', { version: grid.version, date: grid.frozenAt.slice(0, 10) })}
          <ReviewProgress done={reviewed} total={rows.length} />
        </span>
      </PageHeader>
      <DuplicatesNotice grid={grid} />
      <RankingToolbar rows={rows} />
      <RankingTable
        grid={grid}
        rows={shown}
        group={groupInView(rows, view)}
        isFiltered={view.search !== '' || view.filter !== 'all' || tagInView(rows, view) !== null || narrow(rows, view.subset) !== rows}
        robustness={robustness}
        places={places}
        onDecide={setDeciding}
      />
      {deciding && <DecisionDialog row={deciding} grid={grid} onClose={() => setDeciding(null)} />}
    </div>
  );
}
