import type { TamisDatabase } from '../database.ts';
import type { SettingValues } from '../records.ts';

/** A setting, undefined until a person chose one. */
export async function readSetting<K extends keyof SettingValues>(db: TamisDatabase, key: K): Promise<SettingValues[K] | undefined> {
  return (await db.settings.get(key))?.value as SettingValues[K] | undefined;
}

/** Keeps a setting in place of what was chosen before. */
export async function writeSetting<K extends keyof SettingValues>(db: TamisDatabase, key: K, value: SettingValues[K]): Promise<void> {
  await db.settings.put({ key, value });
}
