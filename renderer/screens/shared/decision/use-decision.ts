import { appContext } from '../../../workflows/app-context.ts';
import { type DecisionRequest, decide } from '../../../workflows/decide.ts';
import { rememberSetting } from '../../../workflows/remember-setting.ts';
import { useTask } from '../use-task.ts';

/** Records a decision of the panel, and remembers the name it is signed with. */
export function useDecision(onSaved: () => void) {
  const { busy, error, run } = useTask();
  const save = (request: DecisionRequest): void =>
    run(async () => {
      const context = await appContext();
      await rememberSetting(context, 'reviewer', request.by.trim());
      await decide(context, request);
      onSaved();
    });
  return { busy, error, save };
}
