import type { Vacancy } from '../vacancy/vacancy.ts';
import { hasReadingDoubt, pointsOf, scoreOf } from './score.ts';
import type { Assessment, Verdict, VerdictKind } from './verdict.ts';

/** A panel's verdict on a criterion; null takes an earlier one back. */
export interface PanelVerdict {
  readonly criterionId: string;
  readonly verdict: VerdictKind | null;
}

function override(verdict: Verdict, panel: VerdictKind | null | undefined): Verdict {
  if (!panel || panel === verdict.verdict) return verdict;
  return { ...verdict, verdict: panel, points: pointsOf(panel, verdict.outOf) };
}

/**
 * The assessment as the panel has it: its latest verdict of each criterion in place of the program's, with points, score, status and
 * review worked out anew. Reasons, evidence and confidence stay the program's. Where the panel finds a required criterion not met, the
 * candidate is excluded however the documents were read: a person looked.
 *
 * @param overrides oldest first
 */
export function applyOverrides(assessment: Assessment, overrides: readonly PanelVerdict[], vacancy: Pick<Vacancy, 'criteria'>): Assessment {
  if (assessment.status === 'unreadable') return assessment;
  const latest = new Map(overrides.map(({ criterionId, verdict }) => [criterionId, verdict]));
  const verdicts = assessment.verdicts.map((verdict) => override(verdict, latest.get(verdict.criterionId)));
  const required = new Set(vacancy.criteria.filter(({ importance }) => importance === 'required').map(({ id }) => id));
  const isRequired = (kind: VerdictKind) => (verdict: Verdict) => verdict.verdict === kind && required.has(verdict.criterionId);
  const failed = verdicts.filter(isRequired('notMet'));
  const byPanel = failed.some(({ criterionId }) => latest.get(criterionId) === 'notMet');
  const excluded = byPanel || (failed.length > 0 && !hasReadingDoubt(assessment.doubts));
  return {
    ...assessment,
    verdicts,
    status: excluded ? 'excluded' : 'ranked',
    needsReview: verdicts.some(isRequired('notEvidenced')) || assessment.doubts.length > 0,
    score: scoreOf(verdicts),
  };
}
