import type { Facts, PartialDate } from '../candidate/facts.ts';
import type { Doubt } from '../document/document.ts';
import { listInvoked } from '../vacancy/invoked.ts';
import type { Criterion, Vacancy } from '../vacancy/vacancy.ts';
import { prepareApplication } from './application.ts';
import type { Claim } from './claims.ts';
import { type Finding, notEvidenced } from './finding.ts';
import { createJudgeContext } from './judge-context.ts';
import { judgeCriterion } from './judge-criterion.ts';
import { splitEvidence } from './quote-claim.ts';
import { confidenceOf, hasReadingDoubt, listReadingDoubts, pointsOf, scoreOf } from './score.ts';
import { type EarlierJudgement, findStanding } from './standing.ts';
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

/** A verdict that stands, under the weight of now. */
function keep(verdict: Verdict, { weight }: Criterion): Verdict {
  return { ...verdict, outOf: weight, points: pointsOf(verdict.verdict, weight) };
}

/**
 * Judges one application against the invoked criteria of a grid. Pure: the same facts, grid and date give the same assessment.
 * Excluded only where a required criterion is not met and the documents were read without doubt; to be reviewed where a required one
 * is not evidenced or something in the documents needs a person's eye.
 * @param asOf ISO 8601 date to which "to the present" runs
 * @param earlier judgement whose verdicts stand where the grid still asks the same; it changes what this takes, not what it gives
 */
export function assess(facts: Facts, vacancy: Vacancy, asOf: PartialDate, earlier?: EarlierJudgement): Assessment {
  const application = prepareApplication(facts);
  const criteria = listInvoked(vacancy.criteria);
  const context = createJudgeContext(vacancy, asOf);
  const { parrots, verdicts: standing } = findStanding(application, vacancy.criteria, earlier);
  const live = parrots.size > 0 ? application.claims.filter((claim) => !parrots.has(claim)) : null;
  const reading = listReadingDoubts(facts.doubts);
  const unjudged: Criterion[] = [];
  const verdicts = criteria.map((criterion) => {
    const kept = standing.get(criterion.id);
    if (kept) return keep(kept, criterion);
    const finding = judgeCriterion(criterion, application, () => live ?? application.claims, context, reading);
    if (finding === null) unjudged.push(criterion);
    return weigh(criterion, finding ?? unjudgedFinding(criterion));
  });
  const doubts: readonly Doubt[] = [...facts.doubts, ...doubtParroting(parrots), ...doubtAge(facts, criteria), ...unjudged.map(doubtRule)];
  return conclude(criteria, verdicts, doubts);
}

function conclude(criteria: readonly Criterion[], verdicts: readonly Verdict[], doubts: readonly Doubt[]): Assessment {
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

function doubtParroting(claims: ReadonlySet<Claim>): readonly Doubt[] {
  const [first] = claims;
  if (!first) return [];
  const { file, page } = first.evidence.place;
  return [{ code: 'parroted-notice', file, page, detail: first.evidence.quote.slice(0, extractLength) }];
}

/** A gate on age that an age in words decides: the birth date, which is exact, is missing. */
function doubtAge({ birthDate, statedAge }: Facts, criteria: readonly Criterion[]): readonly Doubt[] {
  if (birthDate || !statedAge || !criteria.some(({ kind }) => kind === 'age')) return [];
  const { file, page } = statedAge.evidence.place;
  return [{ code: 'age-from-document', file, page, detail: '' }];
}

/** A rule that failed on this application: a fault of the program, which the panel sees and makes up for. */
function doubtRule({ label }: Criterion): Doubt {
  return { code: 'criterion-not-judged', file: '', page: null, detail: label.slice(0, extractLength) };
}

function unjudgedFinding({ label }: Criterion): Finding {
  return notEvidenced('unjudged', { label }, 'unjudgedAsk');
}
