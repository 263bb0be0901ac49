import type { SettingValues } from '../storage/records.ts';
import { writeSetting } from '../storage/repositories/settings.ts';
import type { WorkflowContext } from './context.ts';

/** Keeps what a person chose on this machine. */
export async function rememberSetting<K extends keyof SettingValues>(
  context: WorkflowContext,
  key: K,
  value: SettingValues[K],
): Promise<void> {
  await writeSetting(context.db, key, value);
}
