/** A cell of a grid. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight: how far a page goes. */
  readonly page: number;
}

const steps: Readonly<Record<string, (at: GridPosition, size: GridSize) => GridPosition>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
};

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Where a key leads from a cell; null for a key that leads nowhere. Ctrl with Home and End goes to the corners. */
export function moveCell(
  key: string,
  at: GridPosition,
  size: GridSize,
  { ctrl = false, rightToLeft = false }: { readonly ctrl?: boolean; readonly rightToLeft?: boolean } = {},
): GridPosition | null {
  const step = steps[rightToLeft ? (mirrored[key] ?? key) : key];
  if (!step) return null;
  const { row, column } = step(at, size);
  const aimed = ctrl && key === 'Home' ? 0 : ctrl && key === 'End' ? size.rows - 1 : row;
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  return { row: within(aimed, size.rows), column: within(column, size.columns) };
}
