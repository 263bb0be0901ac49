import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../design/button.tsx';
import { buttonStyle } from '../../../design/button-style.ts';
import { useBlindState } from '../../../storage/live/blind.ts';
import { BlindDialog } from './blind-dialog.tsx';

/** Says on every screen of a selection whether names are covered, and leads to the switch. */
export function BlindButton({ vacancyId }: { readonly vacancyId: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const state = useBlindState(vacancyId);
  if (!state) return null;
  return (
    <>
      {state.isOn ? (
        <AriaButton onPress={() => setOpen(true)} aria-label={t('blind.button.on')} className={buttonStyle('secondary', true)}>
          <EyeOff aria-hidden size={14} />
          {t('blind.on')}
        </AriaButton>
      ) : (
        <IconButton label={t('blind.button.off')} onPress={() => setOpen(true)}>
          <Eye aria-hidden size={17} className="text-ink-muted" />
        </IconButton>
      )}
      {isOpen && <BlindDialog vacancyId={vacancyId} state={state} onClose={() => setOpen(false)} />}
    </>
  );
}
