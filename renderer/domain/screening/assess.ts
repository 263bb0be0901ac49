import type { Facts, PartialDate } from '../candidate/facts.ts';
import type { Doubt } from '../document/document.ts';
import { listInvoked } from '../vacancy/invoked.ts';
import type { Criterion, Vacancy } from '../vacancy/vacancy.ts';
import { prepareApplication } from './application.ts';
import type { Claim } from './claims.ts';
import { type Finding, notEvidenced } from './finding.ts';
import { createJudgeContext } from './judge-context.ts';
import { judgeCriterion } from './judge-criterion.ts';
import { findParroting } from './parroting.ts';
import { splitEvidence } from './quote-claim.ts';
import { confidenceOf, hasReadingDoubt, pointsOf, scoreOf } from './score.ts';
import type { Assessment, Verdict } from './verdict.ts';

function weigh(criterion: Criterion, { verdict, reason, evidence, question }: Finding): Verdict {
  const { id, weight } = criterion;
  return {
    criterionId: id,
    verdict,
    points: pointsOf(verdict, weight),
    outOf: weight,
    reason,
    evidence: evidence.flatMap(splitEvidence),
    question,
  };
}

/**
 * Judges one application against the invoked criteria of a grid. Pure: the same facts, grid and date give the same assessment.
 * Excluded only where a required criterion is not met and the documents were read without doubt; to be reviewed where a required one
 * is not evidenced or something in the documents needs a person's eye.
 * @param asOf ISO 8601 date to which "to the present" runs
 */
export function assess(facts: Facts, vacancy: Vacancy, asOf: PartialDate): Assessment {
  const application = prepareApplication(facts);
  const criteria = listInvoked(vacancy.criteria);
  const context = createJudgeContext(vacancy, asOf);
  const parroting = findParroting(application.claims, vacancy.criteria);
  const claims = parroting ? application.claims.filter((claim) => !parroting.claims.has(claim)) : application.claims;
  const findings = criteria.map((criterion) => judgeCriterion(criterion, application, claims, context));
  const unjudged = criteria.filter((_, index) => findings[index] === null);
  const doubts: readonly Doubt[] = [...facts.doubts, ...doubtParroting(parroting?.claims), ...unjudged.map(doubtRule)];
  const verdicts = criteria.map((criterion, index) => weigh(criterion, findings[index] ?? unjudgedFinding(criterion)));
  const failed = criteria.some(({ importance }, index) => importance === 'required' && verdicts[index]?.verdict === 'notMet');
  const open = criteria.some(({ importance }, index) => importance === 'required' && verdicts[index]?.verdict === 'notEvidenced');
  const doubtful = hasReadingDoubt(doubts);
  return {
    verdicts,
    status: failed && !doubtful ? 'excluded' : 'ranked',
    needsReview: open || doubts.length > 0,
    score: scoreOf(verdicts),
    confidence: confidenceOf(verdicts, criteria, doubts),
    doubts,
  };
}

/** Longest extract shown with a doubt. */
const extractLength = 160;

function doubtParroting(claims: ReadonlySet<Claim> | undefined): readonly Doubt[] {
  const [first] = claims ?? [];
  if (!first) return [];
  const { file, page } = first.evidence.place;
  return [{ code: 'parroted-notice', file, page, detail: first.evidence.quote.slice(0, extractLength) }];
}

/** A rule that failed on this application: a fault of the program, which the panel sees and makes up for. */
function doubtRule({ label }: Criterion): Doubt {
  return { code: 'criterion-not-judged', file: '', page: null, detail: label.slice(0, extractLength) };
}

function unjudgedFinding({ label }: Criterion): Finding {
  return notEvidenced('unjudged', { label }, 'unjudgedAsk');
}
