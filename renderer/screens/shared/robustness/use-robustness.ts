import { useEffect, useState } from 'react';
import type { Robustness } from '../../../domain/screening/robustness.ts';
import { listInvoked } from '../../../domain/vacancy/invoked.ts';
import type { GridVersionRecord } from '../../../storage/live/records.ts';
import { measureRanks } from '../../../workflows/measure-ranks.ts';
import type { RankingRow } from '../ranking-list.ts';

/** How sure each rank is, by application; null while it is counted. Counted anew when a verdict, a weight or the places change. */
export function useRobustness(
  rows: readonly RankingRow[],
  grid: GridVersionRecord,
  places: number,
): ReadonlyMap<string, Robustness> | null {
  const [measured, setMeasured] = useState<ReadonlyMap<string, Robustness> | null>(null);
  // Decisions and confirmations change the rows, but not what is counted.
  const key = rows.map(({ id, status, assessment }) => `${id} ${status} ${assessment?.score} ${assessment?.needsReview}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the rows
  useEffect(() => {
    const stop = new AbortController();
    setMeasured(null);
    const items = rows.flatMap(({ id, assessment }) => (assessment ? [{ id, assessment }] : []));
    measureRanks({ items, criteria: listInvoked(grid.vacancy.criteria), places }, stop.signal).then(
      (result) => setMeasured(new Map(result.map((each) => [each.id, each]))),
      // Called off: a newer count is under way. A fault of the worker leaves the column empty; nothing else hangs on it.
      () => undefined,
    );
    return () => stop.abort();
  }, [key, grid, places]);
  return measured;
}
