import { type Cover, createCover } from '../../domain/blind/cover.ts';
import { coverAssessment } from '../../domain/blind/cover-assessment.ts';
import { coverFileNames } from '../../domain/blind/file-names.ts';
import { createIdentityFinder, type FindIdentity } from '../../domain/blind/find-identity.ts';
import { isAboutThePerson, withheld } from '../../domain/blind/gates.ts';
import { covered, maskText } from '../../domain/blind/mask-identity.ts';
import type { Facts } from '../../domain/candidate/facts.ts';
import type { Document } from '../../domain/document/document.ts';
import type { Verdict } from '../../domain/screening/verdict.ts';
import type { TamisDatabase } from '../database.ts';
import type { ApplicationRecord, AssessmentRecord, FailureRecord, FileRecord } from '../records.ts';
import type { BlindReview } from '../repositories/blind-review.ts';

/** The code in place of the name, of the file and of the folder. */
export const coverApplication = (application: ApplicationRecord, review: BlindReview | null): ApplicationRecord =>
  review?.isCovered(application.id)
    ? { ...application, name: review.codeOf(application.id), folder: null, candidateName: null }
    : application;

export function coverFailure(record: FailureRecord, review: BlindReview | null): FailureRecord {
  if (!review?.isCovered(record.applicationId)) return record;
  const file = coverFileNames(review.codeOf(record.applicationId), [])(record.failure.file);
  return { ...record, failure: { ...record.failure, file } };
}

/** Finds the name where nothing else of the application is at hand. */
export function findNameOf({ candidateName }: ApplicationRecord): FindIdentity {
  const evidence = { place: { file: '', page: 1, line: 0, from: 0, lastLine: 0, to: 0 }, quote: '' };
  return createIdentityFinder({
    name: candidateName === null ? null : { value: candidateName, evidence },
    emails: [],
    birthDate: null,
    statedAge: null,
  });
}

/** Criteria about the person on a grid. */
export type GateIds = ReadonlySet<string>;

/** What a list shows of a verdict: why it is not met, and what to ask; quotations would need the documents to be covered. */
const forList = (verdict: Verdict): Verdict => ({
  ...verdict,
  reason: verdict.verdict === 'notMet' ? verdict.reason : withheld,
  evidence: [],
});

/** A judgement for a list of many. */
export function coverJudgement(record: AssessmentRecord, application: ApplicationRecord, review: BlindReview, gates: GateIds) {
  const code = review.codeOf(application.id);
  const file = coverFileNames(code, []);
  const cover: Cover = {
    code,
    gates: review.gates,
    find: findNameOf(application),
    file,
    documents: [],
    evidence: (evidence) => evidence,
  };
  const bare = { ...record.assessment, verdicts: record.assessment.verdicts.map(forList) };
  return { ...record, assessment: coverAssessment(bare, cover, gates) };
}

/** Ids of the criteria about the person on a grid. */
export async function listGateIds(db: TamisDatabase, gridId: string): Promise<GateIds> {
  const grid = await db.gridVersions.get(gridId);
  return new Set((grid?.vacancy.criteria ?? []).filter(isAboutThePerson).map(({ id }) => id));
}

/** What covers an application in full. */
export function coverOf(
  application: ApplicationRecord,
  review: BlindReview,
  read: { readonly facts: Facts | null; readonly documents: readonly Document[]; readonly files: readonly FileRecord[] },
): Cover {
  return createCover({
    code: review.codeOf(application.id),
    facts: read.facts,
    documents: read.documents,
    files: read.files.map(({ path }) => path),
    gates: review.gates,
  });
}

/** A reason that the panel gave, as it may be shown; one on a criterion about the person is for whoever is in charge alone. */
export function coverReason<T extends { readonly why: string; readonly criterionId?: string }>(
  record: T,
  find: FindIdentity,
  gates: GateIds,
): T {
  const isClosed = record.criterionId !== undefined && gates.has(record.criterionId);
  return { ...record, why: isClosed ? covered : maskText(record.why, find) };
}
