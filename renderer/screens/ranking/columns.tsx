import { type ComponentType, memo } from 'react';
import type { RankingGroup } from '../../domain/screening/rank.ts';
import {
  type CellProps,
  CompareCell,
  DecisionCell,
  NameCell,
  QuestionCell,
  RankCell,
  ReasonCell,
  RobustnessCell,
  ScoreCell,
  StateCell,
  VerdictsCell,
} from './cells.tsx';

interface RankingColumnDef {
  readonly id: 'compare' | 'rank' | 'name' | 'score' | 'verdicts' | 'state' | 'reason' | 'question' | 'decision' | 'robustness';
  /** In pixels; without it the column shares the room that is left. */
  readonly width?: number;
  readonly sortable: boolean;
  readonly Content: ComponentType<CellProps>;
}

// While the table scrolls, what a cell shows stays as it is.
const compare: RankingColumnDef = { id: 'compare', width: 44, sortable: false, Content: memo(CompareCell) };
const rank: RankingColumnDef = { id: 'rank', width: 72, sortable: true, Content: memo(RankCell) };
const name: RankingColumnDef = { id: 'name', sortable: true, Content: memo(NameCell) };
const narrowName: RankingColumnDef = { ...name, width: 220 };
const score: RankingColumnDef = { id: 'score', width: 150, sortable: true, Content: memo(ScoreCell) };
const verdicts: RankingColumnDef = { id: 'verdicts', width: 290, sortable: false, Content: memo(VerdictsCell) };
const reason: RankingColumnDef = { id: 'reason', sortable: false, Content: memo(ReasonCell) };
const question: RankingColumnDef = { id: 'question', sortable: false, Content: memo(QuestionCell) };
const state: RankingColumnDef = { id: 'state', width: 116, sortable: false, Content: memo(StateCell) };
const robustness: RankingColumnDef = { id: 'robustness', width: 108, sortable: false, Content: memo(RobustnessCell) };
const decision: RankingColumnDef = { id: 'decision', width: 140, sortable: false, Content: memo(DecisionCell) };

const columns: Readonly<Record<RankingGroup, readonly RankingColumnDef[]>> = {
  passed: [compare, rank, name, score, robustness, verdicts, state, decision],
  'ask-first': [compare, rank, narrowName, score, robustness, question, state, decision],
  failed: [compare, narrowName, reason, score, verdicts, state, decision],
  unreadable: [narrowName, reason, state, decision],
};

/** The columns of one of the lists. */
export function columnsOf(group: RankingGroup): readonly RankingColumnDef[] {
  return columns[group];
}
