import { foldDocuments } from '../domain/search/fold-documents.ts';
import type { ApplicationRecord, FactsRecord, GridVersionRecord } from '../storage/records.ts';
import { concludeApplication, getFacts, listApplications } from '../storage/repositories/applications.ts';
import { putAssessments } from '../storage/repositories/assessments.ts';
import { listAllDocuments } from '../storage/repositories/merged.ts';
import { getGridVersion } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import { reweighStored } from './reweigh-stored.ts';

/** Applications between two breaths of the window. */
const chunk = 25;

/** Lets the window draw and answer. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Facts for the grid's date: the stored ones, or the stored documents interpreted again where the date moved. */
async function factsFor(context: WorkflowContext, grid: GridVersionRecord, application: ApplicationRecord, stored: FactsRecord) {
  if (stored.asOf === grid.asOf) return stored.facts;
  const documents = (await listAllDocuments(context.db, application)).map((record) => record.document);
  const facts = context.engine.interpretApplication(documents, { defaultCountry: grid.vacancy.country, asOf: grid.asOf });
  await concludeApplication(context.db, application, { facts, asOf: grid.asOf, judged: null, text: foldDocuments(documents) });
  return facts;
}

async function assessStored(context: WorkflowContext, grid: GridVersionRecord, application: ApplicationRecord, stored: FactsRecord) {
  return context.engine.assess(await factsFor(context, grid, application, stored), grid.vacancy, grid.asOf);
}

/**
 * Judges every application that was read on a frozen grid, from the stored facts: no file is read again. Where weights alone changed
 * since the version before, the verdicts stay and are weighed anew.
 * Returns how many; `onProgress` is called after each chunk.
 */
export async function judge(
  context: WorkflowContext,
  gridId: string,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void } = {},
): Promise<number> {
  const grid = await getGridVersion(context.db, gridId);
  const applications = (await listApplications(context.db, grid.vacancyId)).filter((each) => each.state === 'read');
  const reweighed = await reweighStored(context, grid);
  for (let from = 0; from < applications.length && !options.signal?.aborted; from += chunk) {
    const part = applications.slice(from, from + chunk);
    const open = part.filter((each) => !reweighed.has(each.id)).map((each) => each.id);
    const records = await getFacts(context.db, open);
    const stored = new Map(open.map((id, index) => [id, records[index]] as const));
    const judged = [];
    for (const application of part) {
      const record = stored.get(application.id);
      const assessment = reweighed.get(application.id) ?? (record && (await assessStored(context, grid, application, record)));
      if (assessment) judged.push({ gridId, applicationId: application.id, assessment });
    }
    await putAssessments(context.db, judged);
    options.onProgress?.(Math.min(from + chunk, applications.length), applications.length);
    await breathe();
  }
  return applications.length;
}
