import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import type { VacancySummary } from '../../storage/live/vacancies.ts';
import { appContext } from '../../workflows/app-context.ts';
import { removeVacancy } from '../../workflows/remove-vacancy.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { useTask } from '../shared/use-task.ts';

/** Asks before a vacancy and all that hangs on it is erased. */
export function DeleteVacancyDialog({ vacancy, onClose }: { readonly vacancy: VacancySummary | null; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { busy, error, run } = useTask();
  const erase = (id: string): void =>
    run(async () => {
      await removeVacancy(await appContext(), id);
      onClose();
    });
  return (
    <Dialog
      title={t('vacancies.delete.title')}
      closeLabel={t('app.close')}
      isOpen={vacancy !== null}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="danger" isBusy={busy} onPress={() => vacancy && erase(vacancy.id)}>
            {t('app.delete')}
          </Button>
        </>
      }
    >
      <p>{t('vacancies.delete.text', { title: vacancy?.title ?? '' })}</p>
      <FaultBanner error={error} />
    </Dialog>
  );
}
