import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';

/** Key of the wording for a thrown error: the disk is the one cause that a person can mend. */
const keyOf = (error: Error): string => (error.name === 'QuotaExceededError' ? 'error.disk-full' : 'error.fault');

/** What a task of the screen threw, with what to do; nothing while all is well. */
export function FaultBanner({ error }: { readonly error: Error | null }) {
  const { t } = useTranslation();
  if (!error) return null;
  return (
    <Banner tone="bad" live title={t('error.title')}>
      <p>{t(keyOf(error))}</p>
      <p className="text-xs break-words text-ink-muted">{error.message}</p>
    </Banner>
  );
}
