import type { ComponentType } from 'react';
import type { CandidateStatus } from '../../domain/screening/verdict.ts';
import { type CellProps, NameCell, RankCell, ReasonCell, ScoreCell, StateCell, VerdictsCell } from './cells.tsx';

interface RankingColumnDef {
  readonly id: 'rank' | 'name' | 'score' | 'verdicts' | 'state' | 'reason';
  /** In pixels; without it the column shares the room that is left. */
  readonly width?: number;
  readonly sortable: boolean;
  readonly Content: ComponentType<CellProps>;
}

const name: RankingColumnDef = { id: 'name', sortable: true, Content: NameCell };
const narrowName: RankingColumnDef = { ...name, width: 270 };
const score: RankingColumnDef = { id: 'score', width: 190, sortable: true, Content: ScoreCell };
const verdicts: RankingColumnDef = { id: 'verdicts', width: 390, sortable: false, Content: VerdictsCell };

const columns: Readonly<Record<CandidateStatus, readonly RankingColumnDef[]>> = {
  ranked: [
    { id: 'rank', width: 84, sortable: true, Content: RankCell },
    name,
    score,
    verdicts,
    { id: 'state', width: 250, sortable: false, Content: StateCell },
  ],
  excluded: [narrowName, { id: 'reason', sortable: false, Content: ReasonCell }, { ...score, width: 150 }, { ...verdicts, width: 320 }],
  unreadable: [narrowName, { id: 'reason', sortable: false, Content: ReasonCell }],
};

/** The columns of one of the lists. */
export function columnsOf(group: CandidateStatus): readonly RankingColumnDef[] {
  return columns[group];
}
