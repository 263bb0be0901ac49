import type { BlindEvent } from '../../../domain/blind/standing.ts';
import { appContext } from '../../../workflows/app-context.ts';
import { changeBlindReview } from '../../../workflows/change-blind-review.ts';
import { rememberSetting } from '../../../workflows/remember-setting.ts';
import { useTask } from '../use-task.ts';

interface Change {
  readonly event: BlindEvent;
  readonly by: string;
  readonly why?: string;
  readonly applicationId?: string;
}

/** Changes who may see names in a selection; whoever signs is remembered. */
export function useBlindChange(vacancyId: string, onDone: () => void = () => undefined) {
  const { busy, error, run } = useTask();
  const change = ({ event, by, why = '', applicationId }: Change): void =>
    run(async () => {
      const context = await appContext();
      await rememberSetting(context, 'reviewer', by.trim());
      if (await changeBlindReview(context, { vacancyId, applicationId: applicationId ?? null, event, by, why })) onDone();
    });
  return { busy, error, change };
}
