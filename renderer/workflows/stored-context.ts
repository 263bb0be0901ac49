import { nowIso } from '../platform/clock.ts';
import { openDatabase } from '../storage/open-database.ts';
import type { StoredContext } from './context.ts';

/** What a worker has of the context: a connection of its own to the database, and the clock. */
export async function storedContext(): Promise<StoredContext> {
  return { db: await openDatabase(), now: nowIso };
}
