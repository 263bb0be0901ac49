import type { FindIdentity } from '../../domain/blind/find-identity.ts';
import { maskText } from '../../domain/blind/mask-identity.ts';
import type { TamisDatabase } from '../database.ts';
import type { ConfirmationRecord, DecisionRecord, DuplicateChoiceRecord, OverrideRecord, TagRecord } from '../records.ts';
import { listOverrides } from '../repositories/assessments.ts';
import { type BlindReview, readBlindReview } from '../repositories/blind-review.ts';
import { listConfirmations } from '../repositories/confirmations.ts';
import { decisionsInForce, listDecisions } from '../repositories/decisions.ts';
import { listDuplicateChoices, listSetAside } from '../repositories/duplicate-choices.ts';
import { listTags } from '../repositories/tags.ts';
import { coverReason, findNameOf, type GateIds, listGateIds } from './cover-records.ts';
import { keepLive } from './keep-live.ts';

/** What the panel did with the applications of a vacancy: little beside what was read, and often changed. */
export interface PanelWork {
  /** All of them, oldest first. */
  readonly overrides: readonly OverrideRecord[];
  /** The decision in force of each application that has one. */
  readonly decisions: ReadonlyMap<string, DecisionRecord>;
  /** By application, then by criterion. */
  readonly confirmations: ReadonlyMap<string, ReadonlyMap<string, ConfirmationRecord>>;
  /** By application, in the order in which they are stored, whatever of them is covered. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** In force, one a group of applications that look like one person's. */
  readonly duplicateChoices: readonly DuplicateChoiceRecord[];
  /** Applications that stand back for another, by that choice. */
  readonly setAside: ReadonlyMap<string, string>;
  /** Criteria that are not for whoever signs on this machine: somebody else is in charge of eligibility in a blind review. */
  readonly closedGates: GateIds;
}

function byCriterion(records: readonly ConfirmationRecord[]): PanelWork['confirmations'] {
  const applications = new Map<string, Map<string, ConfirmationRecord>>();
  for (const record of records) {
    const own = applications.get(record.applicationId) ?? new Map<string, ConfirmationRecord>();
    applications.set(record.applicationId, own.set(record.criterionId, record));
  }
  return applications;
}

function byApplication(records: readonly TagRecord[]): PanelWork['tags'] {
  const applications = new Map<string, string[]>();
  for (const { applicationId, tag } of records) applications.set(applicationId, [...(applications.get(applicationId) ?? []), tag]);
  return applications;
}

const noGates: GateIds = new Set();

async function readClosedGates(db: TamisDatabase, review: BlindReview | null, gridId: string): Promise<GateIds> {
  return review && !review.gates ? listGateIds(db, gridId) : noGates;
}

type Written = { readonly applicationId: string };
type Reason = Written & { readonly why: string; readonly criterionId?: string };

/** Takes what identifies a candidate out of what the panel wrote: its reasons and its tags. */
async function createWordsCover(db: TamisDatabase, review: BlindReview, gates: GateIds, written: readonly Written[]) {
  const records = await db.applications.bulkGet([...new Set(written.map(({ applicationId }) => applicationId))]);
  const covered = records.flatMap((record) => (record && review.isCovered(record.id) ? [record] : []));
  const finders: ReadonlyMap<string, FindIdentity> = new Map(covered.map((record) => [record.id, findNameOf(record)]));
  return {
    reason: <T extends Reason>(record: T): T => {
      const find = finders.get(record.applicationId);
      return find ? coverReason(record, find, gates) : record;
    },
    tag: (record: TagRecord): TagRecord => {
      const find = finders.get(record.applicationId);
      return find ? { ...record, tag: maskText(record.tag, find) } : record;
    },
  };
}

/** The panel's work on a vacancy and one of its grids. */
export const usePanelWork: (vacancyId: string, gridId: string) => PanelWork | undefined = keepLive(
  async (db, vacancyId = '', gridId = '') => {
    const [overrides, decisions, confirmations, tags, duplicateChoices, review] = await Promise.all([
      listOverrides(db, gridId),
      listDecisions(db, vacancyId),
      listConfirmations(db, gridId),
      listTags(db, vacancyId),
      listDuplicateChoices(db, vacancyId),
      readBlindReview(db, vacancyId),
    ]);
    const closedGates = await readClosedGates(db, review, gridId);
    const cover = review && (await createWordsCover(db, review, closedGates, [...overrides, ...decisions, ...tags]));
    return {
      overrides: cover ? overrides.map(cover.reason) : overrides,
      decisions: decisionsInForce(cover ? decisions.map(cover.reason) : decisions),
      confirmations: byCriterion(confirmations),
      tags: byApplication(cover ? tags.map(cover.tag) : tags),
      duplicateChoices,
      setAside: listSetAside(duplicateChoices),
      closedGates,
    };
  },
);
