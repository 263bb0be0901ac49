import type { Assessment, Verdict } from '../screening/verdict.ts';
import type { Cover } from './cover.ts';
import { coverDetail } from './cover-doubt.ts';
import { withheld } from './gates.ts';
import { maskMessage } from './mask-identity.ts';

/** Of a verdict about the person the outcome alone is shown. */
const coverGate = (verdict: Verdict): Verdict => ({
  ...verdict,
  reason: withheld,
  question: verdict.question && withheld,
  evidence: [],
});

/**
 * A judgement with the words that it rests on covered.
 * @param gates ids of the criteria about the person
 */
export function coverAssessment(assessment: Assessment, cover: Cover, gates: ReadonlySet<string>): Assessment {
  const { find } = cover;
  return {
    ...assessment,
    verdicts: assessment.verdicts.map((verdict) =>
      gates.has(verdict.criterionId) && !cover.gates
        ? coverGate(verdict)
        : {
            ...verdict,
            reason: maskMessage(verdict.reason, find),
            question: verdict.question && maskMessage(verdict.question, find),
            evidence: verdict.evidence.map(cover.evidence),
          },
    ),
    doubts: assessment.doubts.map((doubt) => ({ ...doubt, file: cover.file(doubt.file), detail: coverDetail(doubt, find) })),
  };
}
