/** A block to be set on sheets. */
export interface SheetItem {
  readonly height: number;
  /** Stays with the next block: a heading does not end a sheet. */
  readonly keepsWithNext: boolean;
}

/** Sets blocks on sheets one after another: where each sheet begins. A block higher than a sheet has one of its own. */
export function fillSheets(items: readonly SheetItem[], room: number): readonly number[] {
  const starts = [0];
  let filled = 0;
  items.forEach(({ height }, index) => {
    const begun = starts.at(-1) ?? 0;
    if (index > begun && filled + height > room) {
      let first = index;
      while (first - 1 > begun && items[first - 1]?.keepsWithNext) first -= 1;
      starts.push(first);
      filled = items.slice(first, index).reduce((sum, item) => sum + item.height, 0);
    }
    filled += height;
  });
  return starts;
}
