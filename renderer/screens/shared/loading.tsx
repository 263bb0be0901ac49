import { useTranslation } from 'react-i18next';

/** Shown while the database answers; invisible for the first moment, so that quick answers do not flicker. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p role="status" className="animate-appear px-6 py-12 text-center text-ink-muted">
      {t('app.loading')}
    </p>
  );
}
