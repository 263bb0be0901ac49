import type { RankingGroup } from '../../screening/rank.ts';
import type { Assessment } from '../../screening/verdict.ts';
import type { DecisionKind } from '../report-input.ts';

/** What the charts of a selection need of an application. */
export interface ChartedApplication {
  readonly id: string;
  readonly group: RankingGroup;
  /** With the panel's overrides; null for an unreadable application. */
  readonly assessment: Assessment | null;
  /** The panel's; null while there is none. */
  readonly decision: DecisionKind | null;
}
