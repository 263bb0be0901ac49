// biome-ignore-all lint/a11y/useSemanticElements: rows that are not drawn leave gaps, and a table has no room for them
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { tableStyle } from '../table-style.ts';
import { headRow } from './move-row.ts';
import type { RowGridColumn } from './row-grid-row.tsx';

export const headHeight = 32;

export interface RowGridSort {
  readonly column: string;
  readonly descending: boolean;
}

interface RowGridHeadProps {
  readonly columns: readonly RowGridColumn[];
  readonly template: string;
  readonly minWidth: number;
  readonly sort: RowGridSort;
  readonly onSort: (sort: RowGridSort) => void;
  /** Tab comes to the head, for want of rows. */
  readonly isStop: boolean;
}

type Direction = 'ascending' | 'descending' | 'none';

/** Which way a column is sorted; screen readers hear it from the column itself. */
function SortMark({ direction }: { readonly direction: Direction }) {
  if (direction === 'none') return null;
  const Icon = direction === 'ascending' ? ArrowUp : ArrowDown;
  return <Icon aria-hidden size={12} className="ms-1" />;
}

/** The heads of the columns, in sight however far one scrolls; Enter, Space or a click sorts, a second time the other way round. */
export function RowGridHead({ columns, template, minWidth, sort, onSort, isStop }: RowGridHeadProps) {
  const directionOf = (id: string): Direction => (sort.column === id ? (sort.descending ? 'descending' : 'ascending') : 'none');
  const sortBy = (id: string): void => onSort({ column: id, descending: directionOf(id) === 'ascending' });
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    sortBy(id);
  };
  return (
    <div role="rowgroup" className={`${tableStyle.header} sticky top-0 z-10`} style={{ minWidth }}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus */}
      <div
        role="row"
        aria-rowindex={1}
        data-row={headRow}
        className="grid cursor-default"
        style={{ height: headHeight, gridTemplateColumns: template }}
      >
        {columns.map(({ id, head, sortable }, at) => (
          <div
            key={id}
            role="columnheader"
            data-column={at + 1}
            tabIndex={isStop && at === 0 ? 0 : -1}
            {...(sortable
              ? { 'aria-sort': directionOf(id), onClick: () => sortBy(id), onKeyDown: (event: KeyboardEvent) => onKeyDown(event, id) }
              : {})}
            className={tableStyle.column}
          >
            {head}
            {sortable && <SortMark direction={directionOf(id)} />}
          </div>
        ))}
      </div>
    </div>
  );
}
