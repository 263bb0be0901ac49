import type { GridPosition } from './move-cell.ts';

/** The cell that an event happened in, by the marks `data-row` and `data-column`; column 0 where a row has no cell there. */
export function cellAt(target: EventTarget): GridPosition | null {
  const element = target instanceof Element ? target : null;
  const row = element?.closest<HTMLElement>('[data-row]');
  const column = element?.closest<HTMLElement>('[data-column]');
  return row ? { row: Number(row.dataset.row), column: Number(column?.dataset.column ?? 0) } : null;
}
