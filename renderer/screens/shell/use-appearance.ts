import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultLocale, directionOf, type Locale } from '../../i18n/locale.ts';
import { useSetting } from '../../storage/live/settings.ts';

/** Sets language and theme, as the person chose them, on the page's root element; returns the language. */
export function useAppearance(): Locale {
  const { i18n } = useTranslation();
  const locale = useSetting('locale') ?? defaultLocale;
  const theme = useSetting('theme') ?? 'system';
  useEffect(() => {
    void i18n.changeLanguage(locale);
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [i18n, locale]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return locale;
}
