import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../design/link-button.tsx';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import type { ChartedApplication } from '../../domain/report/charts/charted-application.ts';
import { listInvoked } from '../../domain/vacancy/invoked.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { PageHeader } from '../shared/page-header.tsx';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { DropOutChart } from './drop-out-chart.tsx';
import { ScoreChart } from './score-chart.tsx';
import { SurenessChart } from './sureness-chart.tsx';
import { useOpenSubset } from './use-open-subset.ts';
import { VerdictChart } from './verdict-chart.tsx';

interface ChartsDeskProps {
  readonly grid: GridVersionRecord;
  /** In the order of the ranking; not empty. */
  readonly rows: readonly RankingRow[];
}

/** The four charts, each with its table. */
export function ChartsDesk({ grid, rows }: ChartsDeskProps) {
  const { t } = useTranslation();
  const criteria = listInvoked(grid.vacancy.criteria);
  const onOpen = useOpenSubset(grid.vacancyId);
  const applications = useMemo(
    () =>
      rows.map(
        ({ id, group, assessment, decision }): ChartedApplication => ({ id, group, assessment, decision: decision?.decision ?? null }),
      ),
    [rows],
  );
  return (
    <ScrollRegion label={t('charts.title')} className="h-full">
      <div className="flex flex-col gap-3 px-6 pt-5 pb-6">
        <PageHeader
          title={t('charts.title')}
          actions={
            <LinkButton href={paths.ranking(grid.vacancyId)}>
              <ArrowLeft aria-hidden size={15} className="rtl:rotate-180" />
              {t('candidate.to-ranking')}
            </LinkButton>
          }
        >
          {t('charts.hint')}
        </PageHeader>
        <div className="grid grid-cols-2 items-start gap-3">
          <div className="flex min-w-0 flex-col gap-3">
            <ScoreChart applications={applications} onOpen={onOpen} />
            <DropOutChart vacancyId={grid.vacancyId} applications={applications} criteria={criteria} onOpen={onOpen} />
          </div>
          <div className="flex min-w-0 flex-col gap-3">
            <VerdictChart applications={applications} criteria={criteria} onOpen={onOpen} />
            <SurenessChart grid={grid} rows={rows} />
          </div>
        </div>
      </div>
    </ScrollRegion>
  );
}
