import type { Message } from '../../../domain/text/message.ts';
import type { GridVersionRecord } from '../../../storage/live/records.ts';
import type { RankingRow } from '../ranking-list.ts';

/** Why the required criteria that are not met are not met. */
export function listFailedRequirements(row: RankingRow, grid: GridVersionRecord): readonly Message[] {
  const required = new Set(grid.vacancy.criteria.filter(({ importance }) => importance === 'required').map(({ id }) => id));
  const verdicts = row.assessment?.verdicts ?? [];
  return verdicts.filter(({ criterionId, verdict }) => verdict === 'notMet' && required.has(criterionId)).map(({ reason }) => reason);
}
