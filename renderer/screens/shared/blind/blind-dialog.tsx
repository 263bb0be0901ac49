import { EyeOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button.tsx';
import { Checkbox } from '../../../design/checkbox.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { blindEvents } from '../../../domain/blind/standing.ts';
import type { BlindState } from '../../../storage/live/blind.ts';
import { useSetting } from '../../../storage/live/settings.ts';
import { FaultBanner } from '../fault-banner.tsx';
import { JournalList } from './journal-list.tsx';
import { RevealAll } from './reveal-all.tsx';
import { useBlindChange } from './use-blind-change.ts';

interface BlindDialogProps {
  readonly vacancyId: string;
  readonly state: BlindState;
  readonly onClose: () => void;
}

/** Who signs for a change of the blind review: as typed, else who signed last on this machine. */
function useSigner() {
  const reviewer = useSetting('reviewer');
  const [typed, setBy] = useState<string | null>(null);
  return { by: typed ?? reviewer ?? '', setBy };
}

/** The blind review of a selection: its switch, who is in charge of eligibility, and what was noted. */
export function BlindDialog({ vacancyId, state, onClose }: BlindDialogProps) {
  const { t } = useTranslation();
  const { by, setBy } = useSigner();
  const { busy, error, change } = useBlindChange(vacancyId);
  const { isOn, inCharge, isInCharge } = state;
  const signed = by.trim() !== '';
  const content = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: without this the keyboard would be outside of the dialog.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the switch has changed
  useEffect(() => {
    if (document.activeElement === document.body) content.current?.focus();
  }, [isOn]);
  return (
    <Dialog title={t('blind.title')} closeLabel={t('app.close')} isOpen onClose={onClose} wide>
      <div ref={content} tabIndex={-1} className="flex flex-col gap-4 outline-none">
        <p role="status" className="text-sm">
          {t(isOn ? 'blind.text.on' : 'blind.text.off')}
        </p>
        <TextField label={t('candidate.override.by')} isRequired value={by} onChange={setBy} className="w-72" />
        <div className="flex flex-col gap-1">
          <Checkbox
            isSelected={isInCharge}
            isDisabled={!signed}
            onChange={(taken) => change({ event: taken ? blindEvents.chargeTaken : blindEvents.chargeLeft, by })}
          >
            {t('blind.charge')}
            <span className="block text-xs text-ink-muted">{t('blind.charge.hint')}</span>
          </Checkbox>
          {inCharge !== null && !isInCharge && <p className="text-xs text-ink-muted">{t('blind.charge.other', { name: inCharge })}</p>}
        </div>
        {isOn ? (
          <RevealAll vacancyId={vacancyId} by={by} />
        ) : (
          <div>
            <Button variant="primary" isBusy={busy} isDisabled={!signed} onPress={() => change({ event: blindEvents.started, by })}>
              <EyeOff aria-hidden size={15} />
              {t('blind.start')}
            </Button>
          </div>
        )}
        <FaultBanner error={error} />
        <JournalList vacancyId={vacancyId} />
      </div>
    </Dialog>
  );
}
