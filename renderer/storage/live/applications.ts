import type { Facts } from '../../domain/candidate/facts.ts';
import type { Document } from '../../domain/document/document.ts';
import type { Assessment } from '../../domain/screening/verdict.ts';
import type { ApplicationRecord, AssessmentRecord, FailureRecord, FileRecord, ImportRecord, OverrideRecord } from '../records.ts';
import { listApplications, listFailures } from '../repositories/applications.ts';
import { listAssessments } from '../repositories/assessments.ts';
import { getContent } from '../repositories/contents.ts';
import { listAllDocuments, listAllFiles } from '../repositories/merged.ts';
import { keepLive } from './keep-live.ts';
import { useLive } from './use-live.ts';

/** All applications to a vacancy. */
export function useApplications(vacancyId: string): readonly ApplicationRecord[] | undefined {
  return useLive((db) => listApplications(db, vacancyId), [vacancyId]);
}

/** How far the import of a vacancy's applications is; null when there was none. */
export function useImport(vacancyId: string): ImportRecord | null | undefined {
  return useLive(async (db) => (await db.imports.get(vacancyId)) ?? null, [vacancyId]);
}

/** The files of a vacancy that could not be read. */
export function useFailures(vacancyId: string): readonly FailureRecord[] | undefined {
  return useLive((db) => listFailures(db, vacancyId), [vacancyId]);
}

/** What a ranking is made of, before the panel's work. */
export interface RankingData {
  readonly applications: readonly ApplicationRecord[];
  readonly assessments: readonly AssessmentRecord[];
}

/** Applications of a vacancy with their judgements on one grid. */
export const useRankingData: (vacancyId: string, gridId: string) => RankingData | undefined = keepLive(
  async (db, vacancyId = '', gridId = '') => {
    const [applications, assessments] = await Promise.all([listApplications(db, vacancyId), listAssessments(db, gridId)]);
    return { applications, assessments };
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
}

/** One application in full; null when it is gone. */
export function useApplication(applicationId: string, gridId: string): ApplicationDetail | null | undefined {
  return useLive(
    async (db) => {
      const application = await db.applications.get(applicationId);
      if (!application) return null;
      const [files, documents, failures, facts, judged, overrides] = await Promise.all([
        listAllFiles(db, application),
        listAllDocuments(db, application),
        db.failures.where('applicationId').equals(applicationId).sortBy('id'),
        db.facts.get(applicationId),
        db.assessments.get([gridId, applicationId]),
        db.overrides.where('applicationId').equals(applicationId).sortBy('at'),
      ]);
      return {
        application,
        files,
        documents: documents.map((record) => record.document),
        failures,
        facts: facts?.facts ?? null,
        assessment: judged?.assessment ?? null,
        overrides: overrides.filter((override) => override.gridId === gridId),
      };
    },
    [applicationId, gridId],
  );
}

/** Original bytes of a file or a notice by their SHA-256. */
export function useContent(hash: string | null): Uint8Array | null | undefined {
  return useLive(async (db) => (hash ? getContent(db, hash) : null), [hash]);
}
