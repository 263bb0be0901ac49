import type { SettingValues } from '../records.ts';
import { readSetting } from '../repositories/settings.ts';
import { useLive } from './use-live.ts';

/** A setting as the person chose it; null while nobody did, undefined while it is looked up. */
export function useSetting<K extends keyof SettingValues>(key: K): SettingValues[K] | null | undefined {
  return useLive(async (db) => (await readSetting(db, key)) ?? null, [key]);
}
