import { isPersonalPassage } from '../domain/blind/mask-identity.ts';
import type { Facts } from '../domain/candidate/facts.ts';
import { pathBelow } from '../domain/report/path-below.ts';
import type { ReportCandidate, ReportDecision, ReportInput, ReportOverride } from '../domain/report/report-input.ts';
import { applyOverrides } from '../domain/screening/apply-overrides.ts';
import { type DuplicateItem, findDuplicates } from '../domain/screening/duplicates.ts';
import { listOpenDuplicates } from '../domain/screening/list-open-duplicates.ts';
import { rankAssessments } from '../domain/screening/rank.ts';
import type { Assessment } from '../domain/screening/verdict.ts';
import type { ApplicationRecord, DecisionRecord, FileRecord, GridVersionRecord, OverrideRecord } from '../storage/records.ts';
import { listApplications, listFailures, listVacancyFiles } from '../storage/repositories/applications.ts';
import { listAssessments, listOverrides } from '../storage/repositories/assessments.ts';
import { listConfirmations } from '../storage/repositories/confirmations.ts';
import { decisionsInForce, listDecisions } from '../storage/repositories/decisions.ts';
import { listDuplicateChoices, listSetAside } from '../storage/repositories/duplicate-choices.ts';
import { listJournal } from '../storage/repositories/journal.ts';
import { readSetting } from '../storage/repositories/settings.ts';
import { getGridVersion } from '../storage/repositories/vacancies.ts';
import { collectOrganisation } from './collect-organisation.ts';
import type { StoredContext } from './context.ts';
import { compareFacts } from './find-duplicate-groups.ts';
import { groupBy } from './group-by.ts';
import { stillConfirmed } from './still-confirmed.ts';
import { walkFacts } from './walk-facts.ts';

export interface ReportRequest {
  readonly gridId: string;
  readonly tool: ReportInput['tool'];
  readonly timing: ReportInput['timing'];
  readonly blind: boolean;
}

/** The latest override of each criterion; one that was taken back is none. */
function overridesInForce(history: readonly OverrideRecord[], machine: Assessment | null): readonly ReportOverride[] {
  const latest = new Map(history.map((each) => [each.criterionId, each]));
  const own = new Map(machine?.verdicts.map((each) => [each.criterionId, each.verdict]));
  return [...latest.values()].flatMap(({ criterionId, verdict, by, at, why }) => {
    const program = own.get(criterionId);
    return verdict && program ? [{ criterionId, verdict, machine: program, by, at, why }] : [];
  });
}

function decisionOf(record: DecisionRecord | undefined): ReportDecision | null {
  if (!record?.decision) return null;
  const { decision, by, at, why } = record;
  return { decision, by, at, why };
}

const below = ({ folder }: ApplicationRecord, path: string): string => pathBelow(folder, path);

/** Files under the candidate that stands for them: an application's own, and those of applications set aside in its favour. */
function collectReceipts(
  applications: readonly ApplicationRecord[],
  files: readonly FileRecord[],
  setAside: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReportCandidate['receipts']> {
  const known = new Map(applications.map((application) => [application.id, application]));
  const receipts = files.flatMap(({ applicationId, path, size, hash }) => {
    const application = known.get(applicationId);
    return application ? [{ of: setAside.get(applicationId) ?? applicationId, file: below(application, path), size, hash }] : [];
  });
  const sorted = receipts.sort((a, b) => (a.file < b.file ? -1 : 1));
  return new Map([...groupBy(sorted, ({ of }) => of)].map(([id, own]) => [id, own.map(({ file, size, hash }) => ({ file, size, hash }))]));
}

/** Facts as a report needs them: of the passages, which are most of them, those that a blind report keeps to itself. */
const forReport = (facts: Facts): Facts => ({ ...facts, passages: facts.passages.filter(isPersonalPassage) });

/** What the applications' facts give a report, and what is compared of them. */
async function collectFacts(context: StoredContext, applications: readonly ApplicationRecord[]) {
  const shown = new Map<string, Facts>();
  const compared: DuplicateItem[] = [];
  const candidateIds = new Map(applications.map(({ id, candidateId }) => [id, candidateId]));
  for await (const { id, facts } of walkFacts(context, [...candidateIds.keys()])) {
    if (!facts) continue;
    shown.set(id, forReport(facts));
    compared.push(await compareFacts(candidateIds.get(id) ?? id, facts));
  }
  return { shown, duplicates: findDuplicates(compared) };
}

async function collectCandidates(
  context: StoredContext,
  grid: GridVersionRecord,
  all: readonly ApplicationRecord[],
  setAside: ReadonlyMap<string, string>,
) {
  const applications = all.filter(({ id }) => !setAside.has(id));
  const facts = await collectFacts(context, applications);
  const assessments = new Map((await listAssessments(context.db, grid.id)).map((each) => [each.applicationId, each.assessment]));
  const overrides = groupBy(await listOverrides(context.db, grid.id), (each) => each.applicationId);
  const confirmations = groupBy(await listConfirmations(context.db, grid.id), (each) => each.applicationId);
  const decisions = decisionsInForce(await listDecisions(context.db, grid.vacancyId));
  const received = collectReceipts(all, await listVacancyFiles(context.db, grid.vacancyId), setAside);
  const candidates = applications.map((application): ReportCandidate => {
    const machine = assessments.get(application.id) ?? null;
    const history = overrides.get(application.id) ?? [];
    const receipts = received.get(application.id) ?? [];
    const replaced = overridesInForce(history, machine);
    return {
      id: application.candidateId,
      applicationName: application.name,
      folder: application.folder,
      files: receipts.map(({ file }) => file),
      receipts,
      receivedAt: application.addedAt,
      facts: facts.shown.get(application.id) ?? null,
      assessment: machine && applyOverrides(machine, history, grid.vacancy),
      machineScore: machine?.score ?? 0,
      overrides: replaced,
      confirmed: stillConfirmed(confirmations.get(application.id) ?? [], machine)
        .map(({ criterionId }) => criterionId)
        .filter((id) => !replaced.some(({ criterionId }) => criterionId === id))
        .sort(),
      decision: decisionOf(decisions.get(application.id)),
      rank: null,
    };
  });
  const judged = candidates.flatMap(({ id, assessment }): { id: string; assessment: Assessment }[] =>
    assessment ? [{ id, assessment }] : [],
  );
  const ranks = new Map(rankAssessments(judged).map(({ id, rank }) => [id, rank]));
  const ranked = candidates.map((candidate) => ({ ...candidate, rank: ranks.get(candidate.id) ?? null }));
  return { candidates: ranked, duplicates: facts.duplicates };
}

/** Places on a short list where nobody said otherwise: what the ranking screen shows. */
const usualPlaces = 5;

/** Everything a report on a grid is made from, as it is stored now. Applications that still wait to be read are left out. */
export async function collectReport(context: StoredContext, request: ReportRequest): Promise<ReportInput> {
  const grid = await getGridVersion(context.db, request.gridId);
  const applications = (await listApplications(context.db, grid.vacancyId)).filter((each) => each.state !== 'queued');
  const byId = new Map(applications.map((each) => [each.id, each]));
  const failures = (await listFailures(context.db, grid.vacancyId)).flatMap(({ applicationId, failure }) => {
    const application = byId.get(applicationId);
    return application ? [{ ...failure, file: below(application, failure.file) }] : [];
  });
  const choices = await listDuplicateChoices(context.db, grid.vacancyId);
  const { candidates, duplicates } = await collectCandidates(context, grid, applications, listSetAside(choices));
  const settled = choices.map(({ applicationIds, choice }) => ({
    choice,
    applicationIds: applicationIds.flatMap((id) => byId.get(id)?.candidateId ?? []),
  }));
  const { tool, timing, blind } = request;
  return {
    tool,
    timing,
    blind,
    generatedAt: context.now(),
    asOf: grid.asOf,
    vacancy: grid.vacancy,
    grid,
    candidates,
    failures: failures.sort((a, b) => (a.file < b.file ? -1 : 1)),
    journal: (await listJournal(context.db, grid.vacancyId)).map(({ event, applicationId, by, at, why = '' }) => ({
      event,
      candidateId: applicationId && (byId.get(applicationId)?.candidateId ?? null),
      by,
      at,
      why,
    })),
    organisation: await collectOrganisation(context),
    places: (await readSetting(context.db, 'places')) ?? usualPlaces,
    duplicates: duplicates.map(({ ids }) => ids),
    openDuplicates: listOpenDuplicates(duplicates, settled).map(({ ids }) => ids),
  };
}
