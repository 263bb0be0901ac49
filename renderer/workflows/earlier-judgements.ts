import type { EarlierJudgement } from '../domain/screening/standing.ts';
import type { GridVersionRecord } from '../storage/records.ts';
import { listAssessments } from '../storage/repositories/assessments.ts';
import { listGridVersions } from '../storage/repositories/vacancies.ts';
import { asksTheSame } from './asks-the-same.ts';
import type { WorkflowContext } from './context.ts';

/** What the version before a grid gave. */
export interface EarlierJudgements {
  /** By application; those that other rules made are left out. */
  readonly byApplication: ReadonlyMap<string, EarlierJudgement>;
  /** Nothing but weights differs: every verdict stands. */
  readonly weightsOnly: boolean;
}

const none: EarlierJudgements = { byApplication: new Map(), weightsOnly: false };

/** All that verdicts hang on besides criteria and facts. */
const sameGround = (a: GridVersionRecord, b: GridVersionRecord): boolean =>
  a.asOf === b.asOf && a.vacancy.country === b.vacancy.country && a.vacancy.dutyStation === b.vacancy.dutyStation;

/** The judgements of the version before, where a grid still asks, in part at least, what that one asked. */
export async function listEarlierJudgements(context: WorkflowContext, grid: GridVersionRecord): Promise<EarlierJudgements> {
  const versions = await listGridVersions(context.db, grid.vacancyId);
  const before = versions.find(({ version }) => version === grid.version - 1);
  if (!before || !sameGround(before, grid)) return none;
  const { criteria } = before.vacancy;
  const now = grid.vacancy.criteria;
  const asked = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const same = new Set(now.filter((criterion) => asksTheSame(asked.get(criterion.id), criterion)).map(({ id }) => id));
  const weightsOnly =
    criteria.length === now.length &&
    // A CV that parrots the notice is found by the sentences that the criteria come from.
    now.every(({ id, source }, index) => same.has(id) && criteria[index]?.id === id && criteria[index]?.source?.quote === source?.quote);
  const judged = (await listAssessments(context.db, before.id)).filter(({ rules }) => rules === context.engine.rules);
  const byApplication = new Map(judged.map(({ applicationId, assessment }) => [applicationId, { assessment, criteria, same }]));
  return { byApplication, weightsOnly };
}
