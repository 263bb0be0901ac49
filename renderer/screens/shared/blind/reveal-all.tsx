import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button.tsx';
import { Checkbox } from '../../../design/checkbox.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { blindEvents } from '../../../domain/blind/standing.ts';
import { FaultBanner } from '../fault-banner.tsx';
import { useBlindChange } from './use-blind-change.ts';

/** Ends the blind review: a reason and a confirmation, since what was seen cannot be unseen. */
export function RevealAll({ vacancyId, by }: { readonly vacancyId: string; readonly by: string }) {
  const { t } = useTranslation();
  const { busy, error, change } = useBlindChange(vacancyId);
  const [why, setWhy] = useState('');
  const [sure, setSure] = useState(false);
  const ready = by.trim() !== '' && why.trim() !== '' && sure;
  return (
    <section aria-labelledby="reveal-all" className="flex flex-col gap-3 rounded-md border border-line p-3">
      <h3 id="reveal-all" className="text-sm font-semibold">
        {t('blind.reveal-all')}
      </h3>
      <TextField label={t('blind.why')} description={t('blind.why.hint')} rows={2} isRequired value={why} onChange={setWhy} />
      <Checkbox isSelected={sure} onChange={setSure}>
        {t('blind.sure.all')}
      </Checkbox>
      <div>
        <Button variant="danger" isBusy={busy} isDisabled={!ready} onPress={() => change({ event: blindEvents.ended, by, why })}>
          <Eye aria-hidden size={15} />
          {t('blind.reveal-all')}
        </Button>
      </div>
      <FaultBanner error={error} />
    </section>
  );
}
