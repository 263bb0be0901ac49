import { TamisDatabase } from './database.ts';

let opened: Promise<TamisDatabase> | null = null;

/** The one connection of this window, opened at the first call. Rejects with NewerDatabaseError where a later release wrote it. */
export function openDatabase(): Promise<TamisDatabase> {
  opened ??= new TamisDatabase().openChecked();
  return opened;
}
