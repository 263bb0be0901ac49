import { liveQuery } from 'dexie';
import { useObservable } from 'dexie-react-hooks';
import { use } from 'react';
import type { TamisDatabase } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { calm } from './calm.ts';

/**
 * A query that runs again whenever what it read changes; undefined until its first answer. Suspends until the database is open, and
 * throws what kept it from opening. Opening within the query would lose track of what it reads: Dexie follows a query through promises,
 * not through the time that opening takes. For the same reason a query asks for what it needs at once (`Promise.all`), not one after the
 * other: what it asks for late may go unwatched.
 */
export function useLive<T>(query: (db: TamisDatabase) => Promise<T>, keys: readonly unknown[]): T | undefined {
  const db = use(openDatabase());
  return useObservable(() => calm(liveQuery(() => query(db))), [db, ...keys]);
}
