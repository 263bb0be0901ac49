import { Columns3 } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { RowGrid } from '../../design/grid/row-grid.tsx';
import type { RankingGroup } from '../../domain/screening/rank.ts';
import type { Robustness } from '../../domain/screening/robustness.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { useOpening } from '../shared/opening.ts';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { type RankingColumn, useRankingView } from '../shared/ranking-view.ts';
import { columnsOf } from './columns.tsx';

interface RankingTableProps {
  readonly grid: GridVersionRecord;
  readonly rows: readonly RankingRow[];
  readonly group: RankingGroup;
  readonly isFiltered: boolean;
  readonly robustness: ReadonlyMap<string, Robustness> | null;
  /** Places on the short list. */
  readonly places: number;
  readonly onDecide: (row: RankingRow) => void;
}

/** Candidates as rows. Enter or a click opens one, F4 decides. */
export function RankingTable({ grid, rows, group, isFiltered, robustness, places, onDecide }: RankingTableProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { column, descending, set } = useRankingView();
  const defs = columnsOf(group);
  const columns = useMemo(
    () =>
      defs.map(({ Content: _, ...def }) => ({
        ...def,
        namesRow: def.id === 'name',
        head:
          def.id === 'compare' ? (
            <Columns3 aria-label={t('ranking.column.compare')} role="img" size={15} />
          ) : (
            t(`ranking.column.${def.id}`, { places })
          ),
      })),
    [defs, places, t],
  );
  const drawCell = useCallback(
    (row: RankingRow, id: string) => {
      const Content = defs.find((def) => def.id === id)?.Content;
      return Content && <Content row={row} grid={grid} robustness={robustness} onDecide={onDecide} />;
    },
    [defs, grid, robustness, onDecide],
  );
  const open = (row: RankingRow): void => {
    const { subset } = useRankingView.getState();
    useRankingView.setState({ way: 'list' });
    if (subset?.criterionId) useOpening.setState({ opening: { applicationId: row.id, criterionId: subset.criterionId } });
    navigate(paths.candidate(row.application.vacancyId, row.application.candidateId));
  };
  return (
    <RowGrid
      key={group}
      label={t('ranking.title')}
      columns={columns}
      rows={rows}
      drawCell={drawCell}
      sort={{ column, descending }}
      onSort={(sort) => set({ column: sort.column as RankingColumn, descending: sort.descending })}
      onOpen={open}
      keys={{ F4: onDecide }}
      empty={<p className="p-8 text-center text-ink-muted">{isFiltered ? t('ranking.no-match') : t(`ranking.none.${group}`)}</p>}
    />
  );
}
