import { CircleHelp, Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { DecisionDialog } from '../shared/decision/decision-dialog.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import type { RankingRow } from '../shared/ranking-list.ts';
import { groupInView, selectRows, useRankingView } from '../shared/ranking-view.ts';
import { FormulaDialog } from './formula-dialog.tsx';
import { RankingTable } from './ranking-table.tsx';
import { RankingToolbar } from './ranking-toolbar.tsx';

/** The writers of spreadsheets are large: they are loaded when something is exported. */
const ExportDialog = lazy(async () => ({ default: (await import('./export/export-dialog.tsx')).ExportDialog }));

interface RankingDeskProps {
  readonly grid: GridVersionRecord;
  /** In the order of the ranking; not empty. */
  readonly rows: readonly RankingRow[];
}

/** The ranking with its tools. */
export function RankingDesk({ grid, rows }: RankingDeskProps) {
  const { t } = useTranslation();
  const view = useRankingView();
  const [dialog, setDialog] = useState<'formula' | 'export' | null>(null);
  const [deciding, setDeciding] = useState<RankingRow | null>(null);
  const close = (): void => setDialog(null);
  return (
    <div className="flex h-full flex-col gap-3 px-6 pt-5 pb-4">
      <PageHeader
        title={t('ranking.title')}
        actions={
          <>
            <Button variant="quiet" onPress={() => setDialog('formula')}>
              <CircleHelp aria-hidden size={15} />
              {t('ranking.formula')}
            </Button>
            <Button variant="primary" onPress={() => setDialog('export')}>
              <Download aria-hidden size={15} />
              {t('ranking.export')}
            </Button>
          </>
        }
      >
        {t('ranking.summary', { version: grid.version, date: grid.frozenAt.slice(0, 10) })}
      </PageHeader>
      <RankingToolbar rows={rows} />
      <RankingTable
        grid={grid}
        rows={selectRows(rows, view)}
        group={groupInView(rows, view)}
        isFiltered={view.search !== '' || view.filter !== 'all'}
        onDecide={setDeciding}
      />
      {deciding && <DecisionDialog row={deciding} grid={grid} onClose={() => setDeciding(null)} />}
      <FormulaDialog vacancy={grid.vacancy} isOpen={dialog === 'formula'} onClose={close} />
      <Suspense>{dialog === 'export' && <ExportDialog grid={grid} isOpen onClose={close} />}</Suspense>
    </div>
  );
}
