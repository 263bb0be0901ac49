import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useLocale } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { bringRowIntoSight } from '../../design/grid/bring-row-into-sight.ts';
import { cellAt } from '../../design/grid/cell-at.ts';
import { type GridPosition, moveCell } from '../../design/grid/move-cell.ts';
import { useSight } from '../../design/grid/use-sight.ts';
import { listInvoked } from '../../domain/vacancy/invoked.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { useOpening } from '../shared/opening.ts';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { cellId } from './cell-id.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';

const rowHeight = 32;
const nameWidth = 280;
/** Narrowest column of a criterion. */
const columnWidth = 44;

interface MatrixTableProps {
  readonly grid: GridVersionRecord;
  readonly rows: readonly RankingRow[];
}

/** Brings a row wholly between the head and the lower edge, and a column beside the names. */
function bringIntoSight(scroller: HTMLElement, { row, column }: GridPosition): void {
  bringRowIntoSight(scroller, row, rowHeight, scroller.querySelector('thead')?.clientHeight ?? 0);
  // The head of a column is always drawn, its cell in a row that was out of sight not yet.
  scroller.querySelectorAll('thead th')[column]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** A blank row in place of those that are not drawn. */
function Gap({ rows }: { readonly rows: number }) {
  return rows > 0 && <tr aria-hidden style={{ height: rows * rowHeight }} />;
}

/** Candidates as rows, of which only those in sight are drawn. Arrows move; Enter or a click opens the candidate at the criterion. */
export function MatrixTable({ grid, rows }: MatrixTableProps) {
  const { t } = useTranslation();
  const { direction } = useLocale();
  const [, navigate] = useLocation();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<GridPosition>({ row: 0, column: 1 });
  const { first, last } = useSight(scroller, rowHeight, rows.length);
  const criteria = listInvoked(grid.vacancy.criteria);
  const open = ({ row: index, column }: GridPosition): void => {
    const row = rows[index];
    if (!row) return;
    const criterionId = criteria[column - 1]?.id;
    useOpening.setState({ opening: { applicationId: row.id, ...(criterionId ? { criterionId } : {}) } });
    navigate(paths.candidate(row.application.vacancyId, row.application.candidateId));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const element = scroller.current;
    if (event.altKey || event.metaKey || !element) return;
    const size = { rows: rows.length, columns: criteria.length + 1, page: Math.floor(element.clientHeight / rowHeight) - 4 };
    const next = moveCell(event.key, active, size, { ctrl: event.ctrlKey, rightToLeft: direction === 'rtl' });
    if (next) {
      setActive(next);
      bringIntoSight(element, next);
    } else if (event.key === 'Enter') open(active);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const position = cellAt(event.target);
    if (position) open(position);
  };
  return (
    <div
      ref={scroller}
      className="min-h-0 flex-1 overflow-auto scroll-ps-[280px] rounded-lg border border-line bg-surface shadow-raised -outline-offset-2"
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved over by arrow keys is a grid
        role="grid"
        tabIndex={0}
        aria-label={t('matrix.title')}
        aria-rowcount={rows.length + 1}
        aria-colcount={criteria.length + 1}
        aria-activedescendant={cellId(active.row, active.column)}
        onKeyDown={onKeyDown}
        onClick={onClick}
        className="table-fixed border-separate border-spacing-0 cursor-default outline-none"
        style={{ width: '100%', minWidth: nameWidth + columnWidth * criteria.length }}
      >
        <colgroup>
          <col style={{ width: nameWidth }} />
        </colgroup>
        <MatrixHead criteria={criteria} />
        <tbody>
          <Gap rows={first} />
          {rows.slice(first, last).map((row, index) => (
            <MatrixRow
              key={row.id}
              row={row}
              index={first + index}
              height={rowHeight}
              criteria={criteria}
              active={active.row === first + index ? active.column : null}
            />
          ))}
          <Gap rows={rows.length - last} />
        </tbody>
      </table>
    </div>
  );
}
