import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Banner } from '../../../design/banner.tsx';
import { Button } from '../../../design/button.tsx';
import { Checkbox } from '../../../design/checkbox.tsx';
import { appContext } from '../../../workflows/app-context.ts';
import { splitLots } from '../../../workflows/split-lots.ts';
import { FaultBanner } from '../../shared/fault-banner.tsx';
import { paths } from '../../shared/paths.ts';
import { useTask } from '../../shared/use-task.ts';
import { useDraft } from '../use-draft.ts';

interface LotQuestionProps {
  readonly vacancyId: string;
  readonly flush: () => Promise<void>;
}

/** A notice of several lots: which of them the panel assesses, each as a vacancy of its own. */
export function LotQuestion({ vacancyId, flush }: LotQuestionProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const lots = draft.lots ?? [];
  const [chosen, setChosen] = useState<readonly number[]>(lots.map((_, index) => index));
  const { busy, error, run } = useTask();
  if (lots.length === 0) return null;
  const toggle = (place: number, on: boolean): void =>
    setChosen(lots.flatMap((_, index) => ((index === place ? on : chosen.includes(index)) ? [index] : [])));
  const split = (): void =>
    run(async () => {
      await flush();
      const [first] = await splitLots(await appContext(), vacancyId, chosen);
      navigate(chosen.length === 1 && first ? paths.grid(first) : paths.home);
    });
  const keepWhole = (): void => {
    const { lots: _lots, ...whole } = draft;
    change(whole);
  };
  return (
    <Banner tone="info" title={t('lots.title', { count: lots.length })}>
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1">{t('lots.question')}</legend>
        {lots.map(({ lot, title, criteria }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lots have no other identity; their list does not change
          <Checkbox key={index} isSelected={chosen.includes(index)} onChange={(on) => toggle(index, on)}>
            <span dir="auto">{[lot && t('lots.number', { number: lot.number }), lot?.title || title].filter(Boolean).join(' · ')}</span>{' '}
            <span className="text-ink-muted">({t('template.criteria', { count: criteria.length })})</span>
          </Checkbox>
        ))}
      </fieldset>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button small variant="primary" isBusy={busy} isDisabled={chosen.length === 0} onPress={split}>
          {t('lots.split', { count: chosen.length })}
        </Button>
        <Button small onPress={keepWhole}>
          {t('lots.keep')}
        </Button>
      </div>
      <FaultBanner error={error} />
    </Banner>
  );
}
