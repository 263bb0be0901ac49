import { reweigh } from '../domain/screening/reweigh.ts';
import type { EarlierJudgement } from '../domain/screening/standing.ts';
import { foldDocuments } from '../domain/search/fold-documents.ts';
import { listInvoked } from '../domain/vacancy/invoked.ts';
import type { ApplicationRecord, FactsRecord, GridVersionRecord } from '../storage/records.ts';
import { concludeApplication, getFacts, listApplications } from '../storage/repositories/applications.ts';
import { putAssessments } from '../storage/repositories/assessments.ts';
import { listAllDocuments } from '../storage/repositories/merged.ts';
import { getGridVersion } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import { listEarlierJudgements } from './earlier-judgements.ts';

/** Applications stored at once; between two such parts the window draws and answers. */
const chunk = 100;

/** Lets the window draw and answer. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Facts for the grid's date and country: the stored ones, or the stored documents interpreted again where either moved. */
async function factsFor(context: WorkflowContext, grid: GridVersionRecord, application: ApplicationRecord, stored: FactsRecord) {
  const { asOf } = grid;
  const { country } = grid.vacancy;
  if (stored.asOf === asOf && stored.country === country) return stored.facts;
  const documents = (await listAllDocuments(context.db, application)).map((record) => record.document);
  const facts = context.engine.interpretApplication(documents, { defaultCountry: country, asOf });
  await concludeApplication(context.db, application, { facts, asOf, country, judged: null, text: foldDocuments(documents) });
  return facts;
}

/** A run over the applications of one grid. */
interface Run {
  readonly context: WorkflowContext;
  readonly grid: GridVersionRecord;
  readonly earlier: ReadonlyMap<string, EarlierJudgement>;
}

/** Judges some applications; those whose facts are gone are passed over. */
async function assessStored({ context, grid, earlier }: Run, part: readonly ApplicationRecord[]) {
  const records = await getFacts(
    context.db,
    part.map(({ id }) => id),
  );
  const assessed = [];
  for (const [at, application] of part.entries()) {
    const stored = records[at];
    if (!stored) continue;
    const facts = await factsFor(context, grid, application, stored);
    // Facts that were interpreted anew give new verdicts.
    const before = facts === stored.facts ? earlier.get(application.id) : undefined;
    assessed.push({ applicationId: application.id, assessment: context.engine.assess(facts, grid.vacancy, grid.asOf, before) });
  }
  return assessed;
}

/**
 * Judges every application that was read on a frozen grid, from the stored facts: no file is read again. Verdicts of the version before
 * stand where the grid still asks the same; where weights alone changed, they are weighed anew.
 * Returns how many; `onProgress` is called after each chunk.
 */
export async function judge(
  context: WorkflowContext,
  gridId: string,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void } = {},
): Promise<number> {
  const grid = await getGridVersion(context.db, gridId);
  const applications = (await listApplications(context.db, grid.vacancyId)).filter((each) => each.state === 'read');
  const { byApplication, weightsOnly } = await listEarlierJudgements(context, grid);
  const run: Run = { context, grid, earlier: byApplication };
  const criteria = listInvoked(grid.vacancy.criteria);
  const isOpen = ({ id }: ApplicationRecord): boolean => !weightsOnly || !byApplication.has(id);
  for (let from = 0; from < applications.length && !options.signal?.aborted; from += chunk) {
    const part = applications.slice(from, from + chunk);
    const reweighed = part.flatMap((application) => {
      const before = isOpen(application) ? undefined : byApplication.get(application.id);
      return before ? [{ applicationId: application.id, assessment: reweigh(before.assessment, criteria) }] : [];
    });
    const judged = [...reweighed, ...(await assessStored(run, part.filter(isOpen)))];
    await putAssessments(
      context.db,
      judged.map((each) => ({ ...each, gridId, rules: context.engine.rules })),
    );
    options.onProgress?.(Math.min(from + chunk, applications.length), applications.length);
    await breathe();
  }
  return applications.length;
}
