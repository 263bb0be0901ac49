import type { Message } from '../text/message.ts';
import type { Vacancy } from '../vacancy/vacancy.ts';
import { pointsOf } from './score.ts';
import type { Assessment, Verdict } from './verdict.ts';

/** Evidence that a candidate could still bring, and what it would be worth. */
export interface Improvement {
  readonly criterionId: string;
  readonly question: Message;
  /** Points more if it turns out met; 0 for a gate. */
  readonly points: number;
  /** The criterion is required: the answer decides whether the candidate stays. */
  readonly required: boolean;
}

const gainOf = ({ points, outOf }: Verdict): number => Math.round((pointsOf('met', outOf) - points) * 100) / 100;

/**
 * What would change a candidate's place: the questions that the documents leave open, required criteria first, then the most points.
 * What the documents state as not met is no question.
 */
export function listImprovements(assessment: Assessment, { criteria }: Pick<Vacancy, 'criteria'>): readonly Improvement[] {
  const required = new Set(criteria.filter(({ importance }) => importance === 'required').map(({ id }) => id));
  return assessment.verdicts
    .flatMap((verdict): readonly Improvement[] => {
      const { criterionId, question } = verdict;
      const open = verdict.verdict === 'notEvidenced' || verdict.verdict === 'partlyMet';
      return open && question ? [{ criterionId, question, points: gainOf(verdict), required: required.has(criterionId) }] : [];
    })
    .sort((a, b) => Number(b.required) - Number(a.required) || b.points - a.points);
}
