// biome-ignore-all lint/a11y/useSemanticElements: rows that are not drawn leave gaps, and a table has no room for them
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import { useLocale } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { tableStyle } from '../table-style.ts';
import { bringRowIntoSight } from './bring-row-into-sight.ts';
import { cellAt } from './cell-at.ts';
import type { GridPosition } from './move-cell.ts';
import { headRow, moveRow } from './move-row.ts';
import { RowGridEmpty } from './row-grid-empty.tsx';
import { headHeight, RowGridHead, type RowGridSort } from './row-grid-head.tsx';
import { type Drawn, GridRow, type RowGridColumn, rowHeight } from './row-grid-row.tsx';
import { rowsToDraw } from './rows-to-draw.ts';
import { useActiveRow } from './use-active-row.ts';
import { useSight } from './use-sight.ts';

interface RowGridProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly columns: readonly RowGridColumn[];
  readonly rows: readonly Row[];
  /** Keeps its identity until what it draws changes: a row is drawn anew when it does. */
  readonly drawCell: Drawn<Row>;
  readonly sort: RowGridSort;
  readonly onSort: (sort: RowGridSort) => void;
  readonly onOpen: (row: Row) => void;
  /** Further keys for the row that has the focus. */
  readonly keys: Readonly<Record<string, (row: Row) => void>>;
  /** Shown where there are no rows. */
  readonly empty: ReactNode;
}

const narrowest = 75;
const controls = 'input:not(:disabled), button:not(:disabled), a[href]';

/** An event within a control of a cell is the control's own. */
const isControl = (target: EventTarget): boolean => target instanceof Element && target.closest(`label, ${controls}`) !== null;

/** Gives the focus to a row, the head of a column, or a cell: to what can be pressed in it, where there is something. */
function focusOn(grid: HTMLElement, { row, column }: GridPosition): void {
  const line = grid.querySelector<HTMLElement>(`[data-row="${row}"]`);
  const cell = line?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  (cell?.querySelector<HTMLElement>(controls) ?? cell ?? line)?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/**
 * A list as a grid of which only the rows in sight are drawn, however long it is. It is one stop of Tab; arrows, Home, End and the page
 * keys move over rows and, to the side, into their cells. Enter or a click opens a row.
 */
export function RowGrid<Row extends { readonly id: string }>(props: RowGridProps<Row>) {
  const { label, columns, rows, drawCell, sort, onSort, onOpen, keys, empty } = props;
  const grid = useRef<HTMLDivElement>(null);
  const { direction } = useLocale();
  const sight = useSight(grid, rowHeight, rows.length);
  const { index: active, keyOf, wasTaken, take } = useActiveRow(rows);
  const template = columns.map(({ width }) => (width ? `${width}px` : `minmax(${narrowest}px, 1fr)`)).join(' ');
  const minWidth = columns.reduce((sum, { width = narrowest }) => sum + width, 0);

  const isEmpty = rows.length === 0;
  // The last row took the focus with it: the head keeps one's place.
  const keepPlace = (): void => {
    if (wasTaken && document.activeElement === document.body && grid.current) focusOn(grid.current, { row: headRow, column: 1 });
  };

  const goTo = (element: HTMLElement, next: GridPosition): void => {
    const row = rows[next.row];
    if (row) flushSync(() => take(row.id, next.row));
    if (next.row !== headRow) bringRowIntoSight(element, next.row, rowHeight, headHeight);
    focusOn(element, next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = cellAt(event.target);
    if (!at || event.altKey || event.metaKey) return;
    const row = rows[at.row];
    const element = event.currentTarget;
    const size = { rows: rows.length, columns: columns.length + 1, page: Math.floor((element.clientHeight - headHeight) / rowHeight) - 1 };
    const next = moveRow(event.key, at, size, { ctrl: event.ctrlKey, rightToLeft: direction === 'rtl' });
    if (next) goTo(element, next);
    else if (event.key === 'Enter' && row && !isControl(event.target)) onOpen(row);
    else if (row && keys[event.key]) keys[event.key]?.(row);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const row = rows[cellAt(event.target)?.row ?? headRow];
    if (row && !isControl(event.target)) onOpen(row);
  };
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={({ target }) => {
        const at = cellAt(target)?.row ?? headRow;
        const row = rows[at];
        if (row) take(row.id, at);
      }}
      className={`${tableStyle.table} min-h-0 flex-1 scroll-pt-8`}
    >
      <RowGridHead columns={columns} template={template} minWidth={minWidth} sort={sort} onSort={onSort} isStop={isEmpty} />
      <div role="rowgroup" className="relative" style={{ height: rows.length * rowHeight || undefined, minWidth }}>
        {rowsToDraw(sight, active, rows.length).map((index) => {
          const row = rows[index];
          return (
            row && (
              <GridRow
                key={keyOf(row.id)}
                row={row}
                index={index}
                columns={columns}
                template={template}
                drawCell={drawCell}
                isStop={index === active}
              />
            )
          );
        })}
        {isEmpty && <RowGridEmpty columns={columns.length} onShow={keepPlace} content={empty} />}
      </div>
    </div>
  );
}
