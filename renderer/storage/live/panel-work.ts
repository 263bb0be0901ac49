import type { ConfirmationRecord, DecisionRecord, DuplicateChoiceRecord, OverrideRecord, TagRecord } from '../records.ts';
import { listOverrides } from '../repositories/assessments.ts';
import { listConfirmations } from '../repositories/confirmations.ts';
import { decisionsInForce, listDecisions } from '../repositories/decisions.ts';
import { listDuplicateChoices, listSetAside } from '../repositories/duplicate-choices.ts';
import { listTags } from '../repositories/tags.ts';
import { keepLive } from './keep-live.ts';

/** What the panel did with the applications of a vacancy: little beside what was read, and often changed. */
export interface PanelWork {
  /** All of them, oldest first. */
  readonly overrides: readonly OverrideRecord[];
  /** The decision in force of each application that has one. */
  readonly decisions: ReadonlyMap<string, DecisionRecord>;
  /** By application, then by criterion. */
  readonly confirmations: ReadonlyMap<string, ReadonlyMap<string, ConfirmationRecord>>;
  /** By application, in order. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** In force, one a group of applications that look like one person's. */
  readonly duplicateChoices: readonly DuplicateChoiceRecord[];
  /** Applications that stand back for another, by that choice. */
  readonly setAside: ReadonlyMap<string, string>;
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

/** The panel's work on a vacancy and one of its grids. */
export const usePanelWork: (vacancyId: string, gridId: string) => PanelWork | undefined = keepLive(
  async (db, vacancyId = '', gridId = '') => {
    const [overrides, decisions, confirmations, tags, duplicateChoices] = await Promise.all([
      listOverrides(db, gridId),
      listDecisions(db, vacancyId),
      listConfirmations(db, gridId),
      listTags(db, vacancyId),
      listDuplicateChoices(db, vacancyId),
    ]);
    return {
      overrides,
      decisions: decisionsInForce(decisions),
      confirmations: byCriterion(confirmations),
      tags: byApplication(tags),
      duplicateChoices,
      setAside: listSetAside(duplicateChoices),
    };
  },
);
