import { Columns3 } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader, TableLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { tableStyle } from '../../design/table-style.ts';
import type { RankingGroup } from '../../domain/screening/rank.ts';
import type { Robustness } from '../../domain/screening/robustness.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { useOpening } from '../shared/opening.ts';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { type RankingColumn, useRankingView } from '../shared/ranking-view.ts';
import { columnsOf } from './columns.tsx';
import { SortMark } from './sort-mark.tsx';

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

const layoutOptions = { rowHeight: 40, headingHeight: 32 };

function useSort(): { readonly sortDescriptor: SortDescriptor; readonly onSortChange: (sort: SortDescriptor) => void } {
  const { column, descending, set } = useRankingView();
  return {
    sortDescriptor: { column, direction: descending ? 'descending' : 'ascending' },
    onSortChange: (sort) => set({ column: sort.column as RankingColumn, descending: sort.direction === 'descending' }),
  };
}

/** The row that has the focus, itself or within one of its cells. */
function focusedRow(rows: readonly RankingRow[], target: EventTarget): RankingRow | undefined {
  const key = target instanceof Element ? target.closest('[role="row"]')?.getAttribute('data-key') : null;
  return rows.find(({ id }) => id === key);
}

/** Candidates as rows; only those in sight are drawn. Enter or a click opens one, F4 decides. */
export function RankingTable({ grid, rows, group, isFiltered, robustness, places, onDecide }: RankingTableProps) {
  const { t, i18n } = useTranslation();
  const [, navigate] = useLocation();
  const sort = useSort();
  const columns = columnsOf(group);
  const items = useMemo(() => [...rows], [rows]);
  const empty = (): ReactNode => (
    <p className="p-8 text-center text-ink-muted">{isFiltered ? t('ranking.no-match') : t(`ranking.none.${group}`)}</p>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for whichever row has the focus
    <div
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={(event) => {
        const row = event.key === 'F4' ? focusedRow(rows, event.target) : undefined;
        if (row) onDecide(row);
      }}
    >
      <Virtualizer layout={TableLayout} layoutOptions={layoutOptions}>
        <Table
          key={group}
          aria-label={t('ranking.title')}
          {...sort}
          onRowAction={(key) => {
            const row = rows.find(({ id }) => id === key);
            if (!row) return;
            const { subset } = useRankingView.getState();
            useRankingView.setState({ way: 'list' });
            if (subset?.criterionId) useOpening.setState({ opening: { applicationId: row.id, criterionId: subset.criterionId } });
            navigate(paths.candidate(row.application.vacancyId, row.application.candidateId));
          }}
          className={`${tableStyle.table} min-h-0 flex-1`}
        >
          <TableHeader className={tableStyle.header}>
            {columns.map(({ id, width, sortable }) => (
              <Column
                key={id}
                id={id}
                isRowHeader={id === 'name'}
                allowsSorting={sortable}
                {...(width ? { width } : {})}
                className={tableStyle.column}
              >
                {({ sortDirection }) => (
                  <>
                    {id === 'compare' ? (
                      <Columns3 aria-label={t('ranking.column.compare')} role="img" size={15} />
                    ) : (
                      t(`ranking.column.${id}`, { places })
                    )}
                    {sortDirection && <SortMark direction={sortDirection} />}
                  </>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody items={items} dependencies={[grid, i18n.language, robustness]} renderEmptyState={empty}>
            {(row) => (
              <Row id={row.id} className={tableStyle.row}>
                {columns.map(({ id, Content }) => (
                  <Cell key={id} className={tableStyle.cell}>
                    <Content row={row} grid={grid} robustness={robustness} onDecide={onDecide} />
                  </Cell>
                ))}
              </Row>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}
