import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../design/banner.tsx';
import { Button } from '../../../design/button.tsx';
import { Checkbox } from '../../../design/checkbox.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { useBlindState } from '../../../storage/live/blind.ts';
import type { GridVersionRecord } from '../../../storage/live/records.ts';
import { FaultBanner } from '../../shared/fault-banner.tsx';
import { RefusalBanner } from '../../shared/refusal-banner.tsx';
import { KindChoice } from './kind-choice.tsx';
import { type ExportKind, type ExportOutcome, useExport } from './use-export.ts';

function OutcomeBanner({ outcome }: { readonly outcome: ExportOutcome | null }) {
  const { t } = useTranslation();
  if (!outcome) return null;
  if (!outcome.ok) return <RefusalBanner title={t('export.failed')} error={outcome.error} />;
  // A person who closed the save dialog knows it.
  if (!outcome.value.saved) return null;
  return (
    <Banner tone="good" live>
      {t('export.saved', { name: outcome.value.name ?? '' })}
    </Banner>
  );
}

interface ExportDialogProps {
  readonly grid: GridVersionRecord;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Which outputs to make, and whether names stand in them. */
export function ExportDialog({ grid, isOpen, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const [kinds, setKinds] = useState<readonly ExportKind[]>(['pdf', 'xlsx']);
  const isBlindReview = useBlindState(grid.vacancyId)?.isOn ?? false;
  const [chosen, setBlind] = useState<boolean | null>(null);
  const blind = chosen ?? isBlindReview;
  const { busy, error, outcome, save } = useExport(grid.id);
  return (
    <Dialog
      title={t('export.title')}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.close')}</Button>
          <Button variant="primary" isBusy={busy} isDisabled={kinds.length === 0} onPress={() => save(kinds, blind)}>
            {busy ? t('export.busy') : t('export.action')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <KindChoice kinds={kinds} onChange={setKinds} />
        <Checkbox isSelected={blind} onChange={setBlind}>
          {t('export.blind')}
        </Checkbox>
        {isBlindReview && !blind && <Banner tone="fair">{t('blind.export.names')}</Banner>}
        <OutcomeBanner outcome={outcome} />
        <FaultBanner error={error} />
      </div>
    </Dialog>
  );
}
