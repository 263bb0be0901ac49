import { appContext } from '../../workflows/app-context.ts';
import { type OverrideRequest, overrideVerdict } from '../../workflows/override-verdict.ts';
import { rememberSetting } from '../../workflows/remember-setting.ts';
import { useTask } from '../shared/use-task.ts';

/** Records a verdict of the panel, and remembers the name it is signed with. */
export function useOverride(onSaved: () => void) {
  const { busy, error, run } = useTask();
  const save = (request: OverrideRequest): void =>
    run(async () => {
      const context = await appContext();
      await rememberSetting(context, 'reviewer', request.by.trim());
      await overrideVerdict(context, request);
      onSaved();
    });
  return { busy, error, save };
}
