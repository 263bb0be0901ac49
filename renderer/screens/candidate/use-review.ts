import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { appContext } from '../../workflows/app-context.ts';
import { confirmVerdicts, withdrawConfirmations } from '../../workflows/confirm-verdicts.ts';
import type { WorkflowContext } from '../../workflows/context.ts';
import { type OverrideRequest, overrideVerdict } from '../../workflows/override-verdict.ts';
import { recallSetting } from '../../workflows/recall-setting.ts';
import { rememberSetting } from '../../workflows/remember-setting.ts';
import { useTask } from '../shared/use-task.ts';
import { useReviewStore } from './review-store.ts';

interface Target {
  readonly gridId: string;
  readonly applicationId: string;
  /** Criteria that are for the person in charge of eligibility alone. */
  readonly closedGates: ReadonlySet<string>;
}

/** What a person does with verdicts on one candidate: confirm, change, undo. A name is asked for before the first signature. */
export function useReview({ closedGates, ...target }: Target) {
  const { t } = useTranslation();
  const { busy, error, run } = useTask();
  const { steps, push, pop } = useReviewStore();
  const [unsigned, setUnsigned] = useState<readonly string[] | null>(null);
  const { applicationId } = target;

  const sign = async (context: WorkflowContext, criterionIds: readonly string[], by: string): Promise<void> => {
    const request = { ...target, criterionIds };
    if (await confirmVerdicts(context, request, by)) push({ applicationId, undo: () => withdrawConfirmations(context, request) });
  };
  const confirmAs = (criterionIds: readonly string[], by: string): void =>
    run(async () => {
      const context = await appContext();
      await rememberSetting(context, 'reviewer', by.trim());
      await sign(context, criterionIds, by);
      setUnsigned(null);
    });
  const confirm = (asked: readonly string[]): void => {
    const criterionIds = asked.filter((id) => !closedGates.has(id));
    if (criterionIds.length === 0) return;
    run(async () => {
      const context = await appContext();
      const by = await recallSetting(context, 'reviewer');
      if (by) await sign(context, criterionIds, by);
      else setUnsigned(criterionIds);
    });
  };
  const withdraw = (criterionId: string): void =>
    run(async () => withdrawConfirmations(await appContext(), { ...target, criterionIds: [criterionId] }));
  const override = (request: OverrideRequest, before: OverrideRequest['verdict'], onSaved: () => void): void =>
    run(async () => {
      const context = await appContext();
      await rememberSetting(context, 'reviewer', request.by.trim());
      const back = { ...request, verdict: before, why: t('review.undo.why') };
      if (await overrideVerdict(context, request)) push({ applicationId, undo: async () => void (await overrideVerdict(context, back)) });
      onSaved();
    });
  const undo = (): void => {
    const step = pop(applicationId);
    if (step) run(step.undo);
  };
  const canUndo = steps.some((step) => step.applicationId === applicationId);
  return { busy, error, confirm, withdraw, override, undo, canUndo, unsigned, confirmAs, forget: () => setUnsigned(null) };
}

export type Review = ReturnType<typeof useReview>;
