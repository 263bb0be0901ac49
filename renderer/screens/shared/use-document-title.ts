import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the window after the screen that is shown. */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('document.title', { title });
  }, [t, title]);
}
