import { assignBlindCodes } from '../../domain/blind/blind-code.ts';
import { type BlindStanding, standingOf } from '../../domain/blind/standing.ts';
import type { TamisDatabase } from '../database.ts';
import { listJournal } from './journal.ts';
import { readSetting } from './settings.ts';

/** A blind review under way. */
export interface BlindReview {
  readonly isCovered: (applicationId: string) => boolean;
  /** Stands for the name of an application. */
  readonly codeOf: (applicationId: string) => string;
  /** Whoever signs on this machine is in charge of eligibility. */
  readonly gates: boolean;
}

/** Where the blind review of a selection stands, and who signs on this machine. */
export async function readBlindStanding(db: TamisDatabase, vacancyId: string): Promise<BlindStanding & { readonly isInCharge: boolean }> {
  const standing = standingOf(await listJournal(db, vacancyId));
  const { inCharge } = standing;
  return { ...standing, isInCharge: inCharge !== null && (await readSetting(db, 'reviewer')) === inCharge };
}

const candidateIdOf = (applicationId: string): string => applicationId.slice(applicationId.indexOf('/') + 1);

/** The blind review of a selection; null while names are shown. */
export async function readBlindReview(db: TamisDatabase, vacancyId: string): Promise<BlindReview | null> {
  const { isOn, revealed, isInCharge } = await readBlindStanding(db, vacancyId);
  if (!isOn) return null;
  const ids = await db.applications.where('vacancyId').equals(vacancyId).primaryKeys();
  const codes = assignBlindCodes(ids.map(candidateIdOf));
  return {
    isCovered: (id) => !revealed.has(id),
    codeOf: (id) => codes.get(candidateIdOf(id)) ?? candidateIdOf(id),
    gates: isInCharge,
  };
}
