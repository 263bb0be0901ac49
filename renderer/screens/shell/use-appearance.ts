import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf, type Locale, systemLocale } from '../../i18n/locale.ts';
import { useSetting } from '../../storage/live/settings.ts';

/** Sets language and theme, as the person chose them (the system's language until then), on the page's root element; returns the language. */
export function useAppearance(): Locale {
  const { i18n } = useTranslation();
  const locale = useSetting('locale') ?? systemLocale(navigator.languages);
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
