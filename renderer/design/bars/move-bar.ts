/** Where a bar stands in its chart: which row (or column, where bars stand upright), and which part of it. */
export interface BarPosition {
  readonly row: number;
  readonly part: number;
}

interface Movement {
  /** Rows stand beside one another, their parts on top of one another. */
  readonly upright: boolean;
  readonly rightToLeft: boolean;
}

const arrows: Readonly<Record<string, { readonly across: number; readonly down: number }>> = {
  ArrowRight: { across: 1, down: 0 },
  ArrowLeft: { across: -1, down: 0 },
  ArrowDown: { across: 0, down: 1 },
  ArrowUp: { across: 0, down: -1 },
};

/** The nearest position in another row, in the direction of `by`; rows without bars are passed over. */
function inRow(at: BarPosition, bars: readonly BarPosition[], by: number): BarPosition | null {
  const rows = bars.map(({ row }) => row).filter((row) => (row - at.row) * by > 0);
  if (rows.length === 0) return null;
  const next = by > 0 ? Math.min(...rows) : Math.max(...rows);
  const within = bars.filter(({ row }) => row === next);
  return within.reduce((best, bar) => (Math.abs(bar.part - at.part) < Math.abs(best.part - at.part) ? bar : best));
}

/** Where a key leads from a bar; null where it leads nowhere. */
export function moveBar(
  key: string,
  at: BarPosition,
  bars: readonly BarPosition[],
  { upright, rightToLeft }: Movement,
): BarPosition | null {
  if (key === 'Home') return bars[0] ?? null;
  if (key === 'End') return bars.at(-1) ?? null;
  const arrow = arrows[key];
  if (!arrow) return null;
  const across = rightToLeft ? -arrow.across : arrow.across;
  // Upright parts are counted from the foot of their column.
  const [rowBy, partBy] = upright ? [across, -arrow.down] : [arrow.down, across];
  if (rowBy !== 0) return inRow(at, bars, rowBy);
  const own = bars.filter(({ row, part }) => row === at.row && (part - at.part) * partBy > 0);
  return (partBy > 0 ? own[0] : own.at(-1)) ?? null;
}
