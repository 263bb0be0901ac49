import type { EarlierJudgement } from '../domain/screening/standing.ts';
import type { GridVersionRecord } from '../storage/records.ts';
import { getAssessments } from '../storage/repositories/assessments.ts';
import { listGridVersions } from '../storage/repositories/vacancies.ts';
import { asksTheSame } from './asks-the-same.ts';
import type { JudgeContext } from './context.ts';

/** What a grid still asks of the version before. */
export interface EarlierGrid {
  readonly grid: GridVersionRecord;
  /** Ids of the criteria that ask what they asked. */
  readonly same: ReadonlySet<string>;
  /** Nothing but weights differs: every verdict stands. */
  readonly weightsOnly: boolean;
}

/** All that verdicts hang on besides criteria and facts. */
const sameGround = (a: GridVersionRecord, b: GridVersionRecord): boolean =>
  a.asOf === b.asOf && a.vacancy.country === b.vacancy.country && a.vacancy.dutyStation === b.vacancy.dutyStation;

/** The version before a grid, where verdicts of it may stand; null where none can. */
export async function findEarlierGrid({ db }: JudgeContext, grid: GridVersionRecord): Promise<EarlierGrid | null> {
  const versions = await listGridVersions(db, grid.vacancyId);
  const before = versions.find(({ version }) => version === grid.version - 1);
  if (!before || !sameGround(before, grid)) return null;
  const { criteria } = before.vacancy;
  const now = grid.vacancy.criteria;
  const asked = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const same = new Set(now.filter((criterion) => asksTheSame(asked.get(criterion.id), criterion)).map(({ id }) => id));
  const weightsOnly =
    criteria.length === now.length &&
    // A CV that parrots the notice is found by the sentences that the criteria come from.
    now.every(({ id, source }, index) => same.has(id) && criteria[index]?.id === id && criteria[index]?.source?.quote === source?.quote);
  return { grid: before, same, weightsOnly };
}

/** What that version gave for some applications that stand side by side; nothing where it gave nothing, or other rules made it. */
export async function getEarlierJudgements(
  { db, engine }: JudgeContext,
  earlier: EarlierGrid | null,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, EarlierJudgement>> {
  if (!earlier) return new Map();
  const { criteria } = earlier.grid.vacancy;
  const records = [...(await getAssessments(db, earlier.grid.id, applicationIds)).values()];
  return new Map(
    records
      .filter(({ rules }) => rules === engine.rules)
      .map(({ applicationId, assessment }) => [applicationId, { assessment, criteria, same: earlier.same }]),
  );
}
