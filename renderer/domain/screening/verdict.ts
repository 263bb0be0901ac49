import type { Doubt } from '../document/document.ts';
import type { Evidence } from '../document/place.ts';
import type { Message } from '../text/message.ts';

/** Silence is `notEvidenced`; only what a document states can be `notMet`. */
export type VerdictKind = 'met' | 'partlyMet' | 'notMet' | 'notEvidenced';

/** The program's proposal for one criterion. Met, partlyMet and notMet carry evidence; notEvidenced may. */
export interface Verdict {
  readonly criterionId: string;
  readonly verdict: VerdictKind;
  /** 0 to `outOf`: weight × attainment. */
  readonly points: number;
  /** The criterion's weight. */
  readonly outOf: number;
  readonly reason: Message;
  readonly evidence: readonly Evidence[];
  /** What to ask the candidate when it is not evidenced. */
  readonly question: Message | null;
}

export type CandidateStatus = 'ranked' | 'excluded' | 'unreadable';

/** Outcome of one application against one grid. */
export interface Assessment {
  readonly verdicts: readonly Verdict[];
  readonly status: CandidateStatus;
  readonly needsReview: boolean;
  /** 0 to 100. */
  readonly score: number;
  /** 0 to 1: how much of the grid could be read and how well. Never part of the score. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}
