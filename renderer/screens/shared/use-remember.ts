import type { SettingValues } from '../../storage/live/records.ts';
import { appContext } from '../../workflows/app-context.ts';
import { rememberSetting } from '../../workflows/remember-setting.ts';
import { useTask } from './use-task.ts';

interface Remember {
  readonly remember: <K extends keyof SettingValues>(key: K, value: SettingValues[K]) => void;
  readonly error: Error | null;
}

/** Keeps a choice on this machine. */
export function useRemember(): Remember {
  const { error, run } = useTask();
  return {
    error,
    remember: (key, value) => run(async () => rememberSetting(await appContext(), key, value)),
  };
}
