import type { ComponentType } from 'react';
import type { RankingGroup } from '../../domain/screening/rank.ts';
import {
  type CellProps,
  DecisionCell,
  NameCell,
  QuestionCell,
  RankCell,
  ReasonCell,
  ScoreCell,
  StateCell,
  VerdictsCell,
} from './cells.tsx';

interface RankingColumnDef {
  readonly id: 'rank' | 'name' | 'score' | 'verdicts' | 'state' | 'reason' | 'question' | 'decision';
  /** In pixels; without it the column shares the room that is left. */
  readonly width?: number;
  readonly sortable: boolean;
  readonly Content: ComponentType<CellProps>;
}

const rank: RankingColumnDef = { id: 'rank', width: 78, sortable: true, Content: RankCell };
const name: RankingColumnDef = { id: 'name', sortable: true, Content: NameCell };
const narrowName: RankingColumnDef = { ...name, width: 250 };
const score: RankingColumnDef = { id: 'score', width: 150, sortable: true, Content: ScoreCell };
const verdicts: RankingColumnDef = { id: 'verdicts', width: 300, sortable: false, Content: VerdictsCell };
const reason: RankingColumnDef = { id: 'reason', sortable: false, Content: ReasonCell };
const question: RankingColumnDef = { id: 'question', sortable: false, Content: QuestionCell };
const state: RankingColumnDef = { id: 'state', width: 130, sortable: false, Content: StateCell };
const decision: RankingColumnDef = { id: 'decision', width: 150, sortable: false, Content: DecisionCell };

const columns: Readonly<Record<RankingGroup, readonly RankingColumnDef[]>> = {
  passed: [rank, name, score, verdicts, state, decision],
  'ask-first': [rank, narrowName, score, question, state, decision],
  failed: [narrowName, reason, score, verdicts, state, decision],
  unreadable: [narrowName, reason, state, decision],
};

/** The columns of one of the lists. */
export function columnsOf(group: RankingGroup): readonly RankingColumnDef[] {
  return columns[group];
}
