import { useState } from 'react';
import { followRow, type Stop } from './follow-row.ts';

/** The row of a grid that Tab comes to, and that has the focus when the grid has it. */
export interface ActiveRow {
  readonly index: number;
  /** The key that a row is drawn under. */
  readonly keyOf: (id: string) => string;
  /** Whether a row was ever made the active one: until then the grid has not had the focus. */
  readonly wasTaken: boolean;
  /** Makes a row the active one. */
  readonly take: (id: string, index: number) => void;
}

/**
 * Follows the active row by its id: it stays the same one when the list is sorted anew or grows. When it leaves the list, the row that comes
 * up in its place is drawn in its element, so that the focus, and what gives the focus back after a dialog, find it there.
 */
export function useActiveRow(rows: readonly { readonly id: string }[]): ActiveRow {
  const [stop, setStop] = useState<Stop | null>(null);
  const now = stop && followRow(stop, rows);
  if (now !== stop) setStop(now);
  return {
    index: Math.min(now?.index ?? 0, Math.max(rows.length - 1, 0)),
    wasTaken: now !== null,
    keyOf: (id) => (id === now?.id ? now.key : id),
    take: (id, index) => {
      if (id !== now?.id) setStop({ id, index, key: id });
    },
  };
}
