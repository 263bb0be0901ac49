import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button.tsx';
import { Select } from '../../../design/select.tsx';
import type { DuplicateChoice } from '../../../storage/live/records.ts';
import { appContext } from '../../../workflows/app-context.ts';
import { rememberSetting } from '../../../workflows/remember-setting.ts';
import { settleDuplicates } from '../../../workflows/settle-duplicates.ts';
import { FaultBanner } from '../../shared/fault-banner.tsx';
import { useTask } from '../../shared/use-task.ts';
import type { DuplicateCase } from './use-duplicates.ts';

const choices: readonly DuplicateChoice[] = ['keepAll', 'keepOne', 'merge'];

interface DuplicateCaseViewProps {
  readonly vacancyId: string;
  readonly item: DuplicateCase;
  /** Who signs. */
  readonly by: string;
}

/** One case: which applications, why they look like one person's, and what the panel makes of them. */
export function DuplicateCaseView({ vacancyId, item, by }: DuplicateCaseViewProps) {
  const { t } = useTranslation();
  const { applications, reasons, choice } = item;
  const { busy, error, run } = useTask();
  const [chosen, setChosen] = useState<DuplicateChoice>(choice?.choice ?? 'keepAll');
  const [kept, setKept] = useState(choice?.kept ?? applications[0]?.id ?? '');
  const applicationIds = applications.map(({ id }) => id);
  const save = (): void =>
    run(async () => {
      const context = await appContext();
      await rememberSetting(context, 'reviewer', by.trim());
      await settleDuplicates(context, { vacancyId, applicationIds, choice: chosen, kept, by });
    });
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line p-3 text-sm">
      <ul className="flex flex-col gap-0.5">
        {applications.map(({ id, candidateName, name }) => (
          <li key={id} className="break-words">
            <bdi className="font-medium">{candidateName ?? name}</bdi> <span className="text-ink-muted">· {name}</span>
          </li>
        ))}
      </ul>
      {reasons.length > 0 && (
        <p className="text-ink-muted">
          {t('duplicates.why')} {reasons.map((reason) => t(`duplicates.reason.${reason}`)).join(', ')}
        </p>
      )}
      {choice && (
        <p>{t('duplicates.settled', { choice: t(`duplicates.choice.${choice.choice}`), by: choice.by, at: choice.at.slice(0, 10) })}</p>
      )}
      <div className="flex items-end gap-2">
        <Select
          label={t('duplicates.choice')}
          options={choices.map((value) => ({ value, label: t(`duplicates.choice.${value}`) }))}
          value={chosen}
          onChange={setChosen}
          className="flex-1"
        />
        {chosen !== 'keepAll' && (
          <Select
            label={t('duplicates.kept')}
            options={applications.map(({ id, name }) => ({ value: id, label: name }))}
            value={kept}
            onChange={setKept}
            className="flex-1"
          />
        )}
        <Button isBusy={busy} isDisabled={by.trim() === ''} onPress={save}>
          {t('app.save')}
        </Button>
      </div>
      <FaultBanner error={error} />
    </li>
  );
}
