import { packFacts } from '../pack-facts.ts';
import type { Migration } from '../versioned-database.ts';

/** Frozen. Facts are stored packed, see `pack-facts.ts`; keys stay. */
export const packedFacts: Migration = {
  version: 3,
  stores: {},
  upgrade: async (transaction) => {
    await transaction
      .table('facts')
      .toCollection()
      .modify((row) => {
        row.packed = packFacts(row.facts);
        delete row.facts;
      });
  },
};
