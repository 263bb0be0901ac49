import type { SettingValues } from '../storage/records.ts';
import { readSetting } from '../storage/repositories/settings.ts';
import type { WorkflowContext } from './context.ts';

/** What a person chose on this machine; undefined until then. */
export async function recallSetting<K extends keyof SettingValues>(
  context: WorkflowContext,
  key: K,
): Promise<SettingValues[K] | undefined> {
  return readSetting(context.db, key);
}
