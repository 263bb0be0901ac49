// biome-ignore-all lint/a11y/useSemanticElements: rows that are not drawn leave gaps, and a table has no room for them
import { memo, type ReactNode, useId } from 'react';
import { tableStyle } from '../table-style.ts';

export const rowHeight = 40;

export interface RowGridColumn {
  readonly id: string;
  readonly head: ReactNode;
  /** In pixels; without it the column shares the room that is left. */
  readonly width?: number;
  readonly sortable: boolean;
  /** Its cell names the row. */
  readonly namesRow: boolean;
}

/** What stands in a row's cell of a column. */
export type Drawn<Row> = (row: Row, columnId: string) => ReactNode;

interface GridRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly RowGridColumn[];
  /** Widths of the columns, as CSS has them. */
  readonly template: string;
  readonly drawCell: Drawn<Row>;
  /** Tab comes to this row. */
  readonly isStop: boolean;
}

function DrawnRow<Row>({ row, index, columns, template, drawCell, isStop }: GridRowProps<Row>) {
  const nameId = useId();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-labelledby={nameId}
      data-row={index}
      tabIndex={isStop ? 0 : -1}
      className={`${tableStyle.row} absolute inset-x-0 grid contain-strict`}
      style={{ top: index * rowHeight, height: rowHeight, gridTemplateColumns: template }}
    >
      {columns.map(({ id, namesRow }, at) => (
        <div
          key={id}
          role={namesRow ? 'rowheader' : 'gridcell'}
          id={namesRow ? nameId : undefined}
          data-column={at + 1}
          tabIndex={-1}
          className={tableStyle.cell}
        >
          {drawCell(row, id)}
        </div>
      ))}
    </div>
  );
}

/** A row of a grid; while others scroll past, it stays as it is drawn. */
export const GridRow = memo(DrawnRow) as typeof DrawnRow;
