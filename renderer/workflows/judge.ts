import { foldDocuments } from '../domain/search/fold-documents.ts';
import type { ApplicationRecord, AssessmentRecord, FactsRecord, GridVersionRecord } from '../storage/records.ts';
import { concludeApplication, listApplications } from '../storage/repositories/applications.ts';
import { putAssessments } from '../storage/repositories/assessments.ts';
import { fromStoredFacts, getStoredFacts } from '../storage/repositories/facts.ts';
import { listAllDocuments } from '../storage/repositories/merged.ts';
import { getGridVersion } from '../storage/repositories/vacancies.ts';
import type { JudgeContext } from './context.ts';
import { type EarlierGrid, findEarlierGrid, getEarlierJudgements } from './earlier-judgements.ts';
import { reweighJudgements } from './reweigh-judgements.ts';
import { writeTogether } from './write-together.ts';

/** Applications that are read from the database at once; between two such parts the window draws and answers. */
const chunk = 100;
/** The same in a worker, for which no window waits. */
const chunkApart = 250;

/** Lets the window draw and answer. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Facts for the grid's date and country: the stored ones, or the stored documents interpreted again where either moved. */
async function factsFor(context: JudgeContext, grid: GridVersionRecord, application: ApplicationRecord, stored: FactsRecord) {
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
  readonly context: JudgeContext;
  readonly grid: GridVersionRecord;
  readonly earlier: EarlierGrid | null;
}

/** Judges some applications; those whose facts are gone are passed over. */
async function judgePart({ context, grid, earlier }: Run, part: readonly ApplicationRecord[]): Promise<AssessmentRecord[]> {
  const ids = part.map(({ id }) => id);
  const [before, records] = await Promise.all([getEarlierJudgements(context, earlier, ids), getStoredFacts(context.db, ids)]);
  const assessed: AssessmentRecord[] = [];
  for (const application of part) {
    const record = records.get(application.id);
    if (!record) continue;
    const stored = fromStoredFacts(record);
    const facts = await factsFor(context, grid, application, stored);
    // Facts that were interpreted anew give new verdicts.
    const standing = facts === stored.facts ? before.get(application.id) : undefined;
    const assessment = context.engine.assess(facts, grid.vacancy, grid.asOf, standing);
    assessed.push({ gridId: grid.id, applicationId: application.id, assessment, rules: context.engine.rules });
  }
  return assessed;
}

/** Which applications a run takes: part `number`, from 0, of as many equal parts, each side by side in the database. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

export interface JudgeOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Judges a share of the applications that were read on a frozen grid, see {@link judge}. */
export async function judgeShare(context: JudgeContext, gridId: string, share: Share, options: JudgeOptions = {}): Promise<number> {
  const { signal, onProgress } = options;
  const grid = await getGridVersion(context.db, gridId);
  const read = (await listApplications(context.db, grid.vacancyId)).filter((each) => each.state === 'read');
  const size = Math.ceil(read.length / share.of);
  const applications = read.slice(share.number * size, (share.number + 1) * size);
  const run: Run = { context, grid, earlier: await findEarlierGrid(context, grid) };
  const step = share.of > 1 ? chunkApart : chunk;
  const writer = writeTogether<readonly AssessmentRecord[]>((parts) => putAssessments(context.db, parts.flat()));
  for (let from = 0; from < applications.length && !signal?.aborted; from += step) {
    await writer.add(await judgePart(run, applications.slice(from, from + step)));
    onProgress?.(Math.min(from + step, applications.length), applications.length);
    await breathe();
  }
  await writer.finish();
  return applications.length;
}

/**
 * Judges every application that was read on a frozen grid, from the stored facts: no file is read again. Verdicts of the version before
 * stand where the grid still asks the same; where weights alone changed, they are weighed anew.
 * Returns how many; `onProgress` is called after each chunk.
 */
export async function judge(context: JudgeContext, gridId: string, options: JudgeOptions = {}): Promise<number> {
  return (await reweighJudgements(context, gridId, options.onProgress)) ?? judgeShare(context, gridId, { number: 0, of: 1 }, options);
}
