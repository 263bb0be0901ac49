import type { TamisDatabase } from '../database.ts';
import { packFacts, unpackFacts } from '../pack-facts.ts';
import type { FactsRecord, StoredFactsRecord } from '../records.ts';

export function toStoredFacts({ facts, ...record }: FactsRecord): StoredFactsRecord {
  return { ...record, packed: packFacts(facts) };
}

function fromStoredFacts({ packed, ...record }: StoredFactsRecord): FactsRecord {
  return { ...record, facts: unpackFacts(packed) };
}

/** The facts of the given applications; undefined for one that is not read. */
export async function getFacts(db: TamisDatabase, applicationIds: readonly string[]): Promise<readonly (FactsRecord | undefined)[]> {
  return (await db.facts.bulkGet([...applicationIds])).map((stored) => stored && fromStoredFacts(stored));
}
