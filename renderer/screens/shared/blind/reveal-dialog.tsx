import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { blindEvents } from '../../../domain/blind/standing.ts';
import type { ApplicationRecord } from '../../../storage/live/records.ts';
import { useSetting } from '../../../storage/live/settings.ts';
import { FaultBanner } from '../fault-banner.tsx';
import { useBlindChange } from './use-blind-change.ts';

interface RevealDialogProps {
  /** As it is shown: under its code. */
  readonly application: ApplicationRecord;
  readonly onClose: () => void;
}

/** Asks for a reason and a name before one candidate's name is shown; both go to the journal. */
export function RevealDialog({ application, onClose }: RevealDialogProps) {
  const { t } = useTranslation();
  const reviewer = useSetting('reviewer');
  const { busy, error, change } = useBlindChange(application.vacancyId, onClose);
  const [why, setWhy] = useState('');
  const [typedName, setName] = useState<string | null>(null);
  const by = typedName ?? reviewer ?? '';
  const reveal = (): void => change({ event: blindEvents.revealed, by, why, applicationId: application.id });
  return (
    <Dialog
      title={t('blind.reveal.title', { name: application.name })}
      closeLabel={t('app.close')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="danger" isBusy={busy} isDisabled={why.trim() === '' || by.trim() === ''} onPress={reveal}>
            {t('blind.reveal.confirm')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-sm">{t('blind.reveal.text')}</p>
        <TextField label={t('blind.why')} description={t('blind.why.hint')} rows={2} isRequired autoFocus value={why} onChange={setWhy} />
        <TextField label={t('candidate.override.by')} isRequired value={by} onChange={setName} />
        <FaultBanner error={error} />
      </div>
    </Dialog>
  );
}
