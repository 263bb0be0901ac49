import type { Document } from '../domain/document/document.ts';
import { compareJudgements, type Difference } from '../domain/screening/equal-treatment/compare-judgements.ts';
import { swapPerson } from '../domain/screening/equal-treatment/swap-person.ts';
import { type RankedItem, rankAssessments } from '../domain/screening/rank.ts';
import type { GridVersionRecord } from '../storage/records.ts';
import { listApplications } from '../storage/repositories/applications.ts';
import { listAllDocuments } from '../storage/repositories/merged.ts';
import { getGridVersion } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';

/** What a judgement hung on though it must not: the person, or the order of things. */
export interface UnequalTreatment extends Difference {
  readonly applicationId: string;
  readonly cause: 'person' | 'order';
}

export interface EqualTreatment {
  /** Applications judged again. */
  readonly checked: number;
  /** Verdicts compared. */
  readonly verdicts: number;
  readonly differences: readonly UnequalTreatment[];
  /** The ranks are the same whatever the order in which the applications came. */
  readonly sameRanks: boolean;
  /** The notice makes nationality a condition: it was not swapped. */
  readonly keptNationality: boolean;
}

/** Lets the window draw and answer. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function judgeAnew(context: WorkflowContext, grid: GridVersionRecord, documents: readonly Document[]) {
  const facts = context.engine.interpretApplication(documents, { defaultCountry: grid.vacancy.country, asOf: grid.asOf });
  return { facts, assessment: context.engine.assess(facts, grid.vacancy, grid.asOf) };
}

const sameOrder = (items: readonly RankedItem[]): boolean =>
  JSON.stringify(rankAssessments(items)) === JSON.stringify(rankAssessments(items.toReversed()));

/**
 * Judges every application of a vacancy again, from its documents, as somebody else's: other name, other sex, other address, other origin;
 * then with its documents, and all applications, in the opposite order. Stores nothing.
 */
export async function checkEqualTreatment(
  context: WorkflowContext,
  gridId: string,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void } = {},
): Promise<EqualTreatment> {
  const grid = await getGridVersion(context.db, gridId);
  const applications = (await listApplications(context.db, grid.vacancyId)).filter(({ state }) => state === 'read');
  const keptNationality = grid.vacancy.criteria.some(({ kind }) => kind === 'nationality');
  const items: RankedItem[] = [];
  const differences: UnequalTreatment[] = [];
  for (const [index, application] of applications.entries()) {
    const { id } = application;
    if (options.signal?.aborted) break;
    const documents = (await listAllDocuments(context.db, application)).map(({ document }) => document);
    const { facts, assessment } = judgeAnew(context, grid, documents);
    const other = judgeAnew(context, grid, swapPerson(documents, facts, keptNationality)).assessment;
    const turned = documents.length > 1 ? judgeAnew(context, grid, documents.toReversed()).assessment : assessment;
    differences.push(
      ...compareJudgements(assessment, other).map((each) => ({ ...each, applicationId: id, cause: 'person' as const })),
      ...compareJudgements(assessment, turned).map((each) => ({ ...each, applicationId: id, cause: 'order' as const })),
    );
    items.push({ id, assessment });
    options.onProgress?.(index + 1, applications.length);
    await breathe();
  }
  const verdicts = items.reduce((sum, { assessment }) => sum + assessment.verdicts.length, 0);
  return { checked: items.length, verdicts, differences, sameRanks: sameOrder(items), keptNationality };
}
