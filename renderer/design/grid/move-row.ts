import { type GridPosition, type GridSize, moveCell } from './move-cell.ts';

/** The row of the columns' heads; those of the list begin with 0. */
export const headRow = -1;

type Modifiers = NonNullable<Parameters<typeof moveCell>[3]>;

function moveInHead(key: string, { column }: GridPosition, size: GridSize, modifiers: Modifiers): GridPosition | null {
  if (key === 'ArrowDown' || key === 'PageDown') return size.rows > 0 ? { row: 0, column: 0 } : null;
  const next = moveCell(key, { row: 0, column }, { ...size, rows: 1 }, modifiers);
  return next && { row: headRow, column: Math.max(1, next.column) };
}

/**
 * Where a key leads in a grid whose rows take the focus as a whole, in column 0, and whose cells follow; null for a key that
 * leads nowhere. From a whole row, Home and End go to the ends of the list.
 */
export function moveRow(key: string, at: GridPosition, size: GridSize, modifiers: Modifiers = {}): GridPosition | null {
  if (at.row === headRow) return moveInHead(key, at, size, modifiers);
  if (key === 'ArrowUp' && at.row === 0) return { row: headRow, column: Math.max(1, at.column) };
  const toEnds = at.column === 0 && (key === 'Home' || key === 'End');
  const next = moveCell(key, at, size, { ...modifiers, ...(toEnds ? { ctrl: true } : {}) });
  return next && toEnds ? { ...next, column: 0 } : next;
}
