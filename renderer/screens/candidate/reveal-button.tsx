import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { blindEvents } from '../../domain/blind/standing.ts';
import type { ApplicationDetail } from '../../storage/live/applications.ts';
import { useSetting } from '../../storage/live/settings.ts';
import { RevealDialog } from '../shared/blind/reveal-dialog.tsx';
import { useBlindChange } from '../shared/blind/use-blind-change.ts';

/** Shows the name of a covered candidate, for a reason, or covers a revealed one again; nothing without a blind review. */
export function RevealButton({ detail: { application, blind } }: { readonly detail: ApplicationDetail }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const reviewer = useSetting('reviewer');
  const { busy, change } = useBlindChange(application.vacancyId);
  if (blind === 'shown') return null;
  if (blind === 'revealed') {
    const cover = (): void => change({ event: blindEvents.coveredAgain, by: reviewer || '–', applicationId: application.id });
    return (
      <Button small variant="quiet" isBusy={busy} onPress={cover}>
        <EyeOff aria-hidden size={14} />
        {t('blind.cover-again')}
      </Button>
    );
  }
  return (
    <>
      <Button small variant="quiet" onPress={() => setAsking(true)}>
        <Eye aria-hidden size={14} />
        {t('blind.reveal')}
      </Button>
      {asking && <RevealDialog application={application} onClose={() => setAsking(false)} />}
    </>
  );
}
