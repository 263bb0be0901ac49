import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../design/button.tsx';
import { useSetting } from '../../storage/live/settings.ts';
import { appContext } from '../../workflows/app-context.ts';
import { loadSample } from '../../workflows/load-sample.ts';
import { paths } from '../shared/paths.ts';
import { useTask } from '../shared/use-task.ts';

/** Makes a vacancy of the bundled sample notice and its applications, then shows its grid. */
export function SampleButton({ variant }: { readonly variant: 'primary' | 'secondary' }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const ocr = useSetting('ocr') ?? true;
  const { busy, error, run } = useTask();
  return (
    <>
      {error && (
        <span role="alert" className="self-center text-sm text-bad">
          {t('vacancies.sample.failed')}
        </span>
      )}
      <Button
        variant={variant}
        isBusy={busy}
        onPress={() => run(async () => navigate(paths.grid(await loadSample(await appContext(), { ocr }))))}
      >
        {busy ? t('vacancies.sample.busy') : t('vacancies.sample')}
      </Button>
    </>
  );
}
