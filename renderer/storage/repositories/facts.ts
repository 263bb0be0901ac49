import type { TamisDatabase } from '../database.ts';
import { packFacts, unpackFacts } from '../pack-facts.ts';
import type { FactsRecord, StoredFactsRecord } from '../records.ts';

export function toStoredFacts({ facts, ...record }: FactsRecord): StoredFactsRecord {
  return { ...record, packed: packFacts(facts) };
}

/** The facts of an application as rules and screens read them. */
export function fromStoredFacts({ packed, ...record }: StoredFactsRecord): FactsRecord {
  return { ...record, facts: unpackFacts(packed) };
}

/** The facts of the given applications; undefined for one that is not read. */
export async function getFacts(db: TamisDatabase, applicationIds: readonly string[]): Promise<readonly (FactsRecord | undefined)[]> {
  return (await getStoredFacts(db, applicationIds)).map((stored) => stored && fromStoredFacts(stored));
}

/** The same as they are stored, for whoever is done with one before the next: few need be in memory unpacked. */
export async function getStoredFacts(
  db: TamisDatabase,
  applicationIds: readonly string[],
): Promise<readonly (StoredFactsRecord | undefined)[]> {
  return db.facts.bulkGet([...applicationIds]);
}
