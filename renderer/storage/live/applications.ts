import { coverAssessment } from '../../domain/blind/cover-assessment.ts';
import { coverFacts } from '../../domain/blind/cover-facts.ts';
import type { Facts } from '../../domain/candidate/facts.ts';
import type { Document } from '../../domain/document/document.ts';
import type { Assessment } from '../../domain/screening/verdict.ts';
import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, AssessmentRecord, FailureRecord, FileRecord, ImportRecord, OverrideRecord } from '../records.ts';
import { listApplications, listFailures } from '../repositories/applications.ts';
import { listAssessments } from '../repositories/assessments.ts';
import { readBlindReview } from '../repositories/blind-review.ts';
import { getContent } from '../repositories/contents.ts';
import { getFacts } from '../repositories/facts.ts';
import { listAllDocuments, listAllFiles } from '../repositories/merged.ts';
import { coverApplication, coverFailure, coverJudgement, coverOf, coverReason, type GateIds, listGateIds } from './cover-records.ts';
import { keepLive } from './keep-live.ts';
import { useLive } from './use-live.ts';

/** All applications to a vacancy. */
export function useApplications(vacancyId: string): readonly ApplicationRecord[] | undefined {
  return useLive(
    async (db) => {
      const [review, applications] = await Promise.all([readBlindReview(db, vacancyId), listApplications(db, vacancyId)]);
      return applications.map((application) => coverApplication(application, review));
    },
    [vacancyId],
  );
}

/** How far the import of a vacancy's applications is; null when there was none. */
export function useImport(vacancyId: string): ImportRecord | null | undefined {
  return useLive(
    async (db) => {
      const job = (await db.imports.get(vacancyId)) ?? null;
      return job && (await readBlindReview(db, vacancyId)) ? { ...job, current: null } : job;
    },
    [vacancyId],
  );
}

/** The files of a vacancy that could not be read. */
export function useFailures(vacancyId: string): readonly FailureRecord[] | undefined {
  return useLive(
    async (db) => {
      const [review, failures] = await Promise.all([readBlindReview(db, vacancyId), listFailures(db, vacancyId)]);
      return failures.map((record) => coverFailure(record, review));
    },
    [vacancyId],
  );
}

/** What a ranking is made of, before the panel's work. */
export interface RankingData {
  readonly applications: readonly ApplicationRecord[];
  readonly assessments: readonly AssessmentRecord[];
}

/** The same, blind. */
async function coverRanking(db: TamisDatabase, vacancyId: string, gridId: string, data: RankingData): Promise<RankingData> {
  const review = await readBlindReview(db, vacancyId);
  if (!review) return data;
  const gates = await listGateIds(db, gridId);
  const known = new Map(data.applications.map((application) => [application.id, application]));
  return {
    applications: data.applications.map((application) => coverApplication(application, review)),
    assessments: data.assessments.map((record) => {
      const application = known.get(record.applicationId);
      return application && review.isCovered(application.id) ? coverJudgement(record, application, review, gates) : record;
    }),
  };
}

/** Applications of a vacancy with their judgements on one grid; those of covered ones carry no quotations. */
export const useRankingData: (vacancyId: string, gridId: string) => RankingData | undefined = keepLive(
  async (db, vacancyId = '', gridId = '') => {
    const [applications, assessments] = await Promise.all([listApplications(db, vacancyId), listAssessments(db, gridId)]);
    return coverRanking(db, vacancyId, gridId, { applications, assessments });
  },
);

/** Everything about one application against one grid. */
export interface ApplicationDetail {
  readonly application: ApplicationRecord;
  readonly files: readonly FileRecord[];
  readonly documents: readonly Document[];
  readonly failures: readonly FailureRecord[];
  /** Null while it is not read, or when no file could be. */
  readonly facts: Facts | null;
  /** The program's own judgement, before overrides; null while it is not judged. */
  readonly assessment: Assessment | null;
  /** The whole history on this grid, oldest first. */
  readonly overrides: readonly OverrideRecord[];
  /** `covered`, `revealed`: as the blind review has it; `shown` without one. */
  readonly blind: 'shown' | 'covered' | 'revealed';
  /** Criteria about the person whose reasons are not for whoever signs on this machine. */
  readonly closedGates: GateIds;
}

const noGates: GateIds = new Set();

/** An application as the blind review of its selection lets it be seen. */
async function coverDetail(db: TamisDatabase, gridId: string, detail: ApplicationDetail): Promise<ApplicationDetail> {
  const { application, facts, assessment } = detail;
  const review = await readBlindReview(db, application.vacancyId);
  if (!review) return detail;
  if (!review.isCovered(application.id)) return { ...detail, blind: 'revealed' };
  const gates = await listGateIds(db, gridId);
  const cover = coverOf(application, review, detail);
  return {
    application: coverApplication(application, review),
    files: detail.files.map((file) => ({ ...file, path: cover.file(file.path) })),
    documents: cover.documents,
    failures: detail.failures.map((record) => ({ ...record, failure: { ...record.failure, file: cover.file(record.failure.file) } })),
    facts: facts && coverFacts(facts, cover),
    assessment: assessment && coverAssessment(assessment, cover, gates),
    overrides: detail.overrides.map((override) => coverReason(override, cover.find, review.gates ? noGates : gates)),
    blind: 'covered',
    closedGates: review.gates ? noGates : gates,
  };
}

async function readDetail(db: TamisDatabase, applicationId: string, gridId: string): Promise<ApplicationDetail | null> {
  const application = await db.applications.get(applicationId);
  if (!application) return null;
  const [files, documents, failures, [facts], judged, overrides] = await Promise.all([
    listAllFiles(db, application),
    listAllDocuments(db, application),
    db.failures.where('applicationId').equals(applicationId).sortBy('id'),
    getFacts(db, [applicationId]),
    db.assessments.get([gridId, applicationId]),
    db.overrides.where('applicationId').equals(applicationId).sortBy('at'),
  ]);
  return coverDetail(db, gridId, {
    application,
    files,
    documents: documents.map((record) => record.document),
    failures,
    facts: facts?.facts ?? null,
    assessment: judged?.assessment ?? null,
    overrides: overrides.filter((override) => override.gridId === gridId),
    blind: 'shown',
    closedGates: noGates,
  });
}

/** One application in full; null when it is gone. */
export function useApplication(applicationId: string, gridId: string): ApplicationDetail | null | undefined {
  return useLive((db) => readDetail(db, applicationId, gridId), [applicationId, gridId]);
}

/** Several applications in full, those that are gone left out. */
export function useApplicationsInFull(applicationIds: readonly string[], gridId: string): readonly ApplicationDetail[] | undefined {
  return useLive(
    async (db) => {
      const details = await Promise.all(applicationIds.map((id) => readDetail(db, id, gridId)));
      return details.filter((detail) => detail !== null);
    },
    [applicationIds.join(' '), gridId],
  );
}

/** Original bytes of a file or a notice by their SHA-256. */
export function useContent(hash: string | null): Uint8Array | null | undefined {
  return useLive(async (db) => (hash ? getContent(db, hash) : null), [hash]);
}
