import type { TamisDatabase } from '../database.ts';
import { packFacts, unpackFacts } from '../pack-facts.ts';
import type { FactsRecord, StoredFactsRecord } from '../records.ts';
import { boundsOf } from './bounds-of.ts';

export function toStoredFacts({ facts, ...record }: FactsRecord): StoredFactsRecord {
  return { ...record, packed: packFacts(facts) };
}

/** The facts of an application as rules and screens read them. */
export function fromStoredFacts({ packed, ...record }: StoredFactsRecord): FactsRecord {
  return { ...record, facts: unpackFacts(packed) };
}

/** The facts of the given applications; undefined for one that is not read. */
export async function getFacts(db: TamisDatabase, applicationIds: readonly string[]): Promise<readonly (FactsRecord | undefined)[]> {
  return (await db.facts.bulkGet([...applicationIds])).map((stored) => stored && fromStoredFacts(stored));
}

/**
 * The same, by application and as they are stored, for a part of a vacancy's applications that stand side by side: one request for all
 * takes a fraction of what one for each does, and whoever is done with one before the next need not have all unpacked.
 */
export async function getStoredFacts(
  db: TamisDatabase,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, StoredFactsRecord>> {
  const records = await db.facts
    .where(':id')
    .between(...boundsOf(applicationIds), true, true)
    .toArray();
  return new Map(records.map((record) => [record.applicationId, record]));
}
