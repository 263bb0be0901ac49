/** Rows drawn beyond the edges, so that scrolling shows no gap. */
const spare = 6;

/** The rows to draw, from `first` to before `last`, of a list that is scrolled. */
export interface Sight {
  readonly first: number;
  readonly last: number;
}

/** Which rows of equal height are in sight, and a few beyond; rows that went out of sight do not change the answer by themselves. */
export function rowsInSight(scrolled: number, height: number, rowHeight: number, count: number, beyond = spare): Sight {
  const top = Math.max(0, Math.floor(scrolled / rowHeight));
  const first = Math.max(0, Math.min(top, count) - beyond);
  const last = Math.min(count, top + Math.ceil(height / rowHeight) + beyond + 1);
  return { first, last: Math.max(first, last) };
}
