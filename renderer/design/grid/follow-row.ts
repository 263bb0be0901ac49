/** Where the focus of a list stands. */
export interface Stop {
  readonly id: string;
  readonly index: number;
  /** Of the element that stands for it: that of the row whose place it took, or its own. */
  readonly key: string;
}

/** Where the focus stands in a list that has changed: on the same row, else on the one that came up in its place. */
export function followRow(stop: Stop, rows: readonly { readonly id: string }[]): Stop {
  // A row that comes back takes its element back.
  const id = rows.some((row) => row.id === stop.key) ? stop.key : stop.id;
  const found = rows.findIndex((row) => row.id === id);
  const index = found >= 0 ? found : Math.max(0, Math.min(stop.index, rows.length - 1));
  const heir = rows[index]?.id ?? stop.id;
  return heir === stop.id && index === stop.index ? stop : { id: heir, index, key: stop.key };
}
