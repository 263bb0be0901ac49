import { useLiveQuery } from 'dexie-react-hooks';
import type { TamisDatabase } from '../database.ts';
import { openDatabase } from '../open-database.ts';

/** A query that runs again whenever what it read changes; undefined until its first answer. */
export function useLive<T>(query: (db: TamisDatabase) => Promise<T>, keys: readonly unknown[]): T | undefined {
  return useLiveQuery(async () => query(await openDatabase()), [...keys]);
}
