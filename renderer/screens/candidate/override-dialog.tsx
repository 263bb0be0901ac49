import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { TextField } from '../../design/text-field.tsx';
import type { VerdictKind } from '../../domain/screening/verdict.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import type { OverrideRecord } from '../../storage/live/records.ts';
import { useSetting } from '../../storage/live/settings.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import type { Review } from './use-review.ts';
import { VerdictChoice } from './verdict-choice.tsx';

interface OverrideDialogProps {
  readonly applicationId: string;
  readonly gridId: string;
  readonly criterion: Criterion;
  /** The program's verdict. */
  readonly machine: VerdictKind;
  /** The panel's latest, if there is one. */
  readonly override: OverrideRecord | null;
  readonly review: Review;
  readonly onClose: () => void;
}

/** Asks for the panel's verdict on a criterion, the reason and the name of who decides. */
export function OverrideDialog({ applicationId, gridId, criterion, machine, override, review, onClose }: OverrideDialogProps) {
  const { t } = useTranslation();
  const reviewer = useSetting('reviewer');
  const [verdict, setVerdict] = useState<VerdictKind>(override?.verdict ?? machine);
  const [why, setWhy] = useState('');
  const [typedName, setName] = useState<string | null>(null);
  const by = typedName ?? reviewer ?? '';
  const { busy, error } = review;
  const ready = why.trim() !== '' && by.trim() !== '';
  const save = (chosen: VerdictKind | null): void => review.override({ ...target, verdict: chosen }, override?.verdict ?? null, onClose);
  const target = { applicationId, gridId, criterionId: criterion.id, by, why };
  return (
    <Dialog
      title={t('candidate.override.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={onClose}
      actions={
        <>
          {override?.verdict && (
            <Button isBusy={busy} isDisabled={!ready} onPress={() => save(null)}>
              {t('candidate.override.take-back')}
            </Button>
          )}
          <Button variant="primary" isBusy={busy} isDisabled={!ready} onPress={() => save(verdict)}>
            {t('candidate.override.save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="font-medium">{criterion.label}</p>
        <VerdictChoice value={verdict} onChange={setVerdict} />
        <p className="text-sm text-ink-muted">{t('candidate.override.machine', { verdict: t(`verdict.${machine}`) })}</p>
        <TextField
          label={t('candidate.override.why')}
          description={t('candidate.override.why.hint')}
          rows={3}
          isRequired
          value={why}
          onChange={setWhy}
        />
        <TextField label={t('candidate.override.by')} isRequired value={by} onChange={setName} />
        <FaultBanner error={error} />
      </div>
    </Dialog>
  );
}
