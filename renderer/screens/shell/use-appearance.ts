import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { createI18nInstance } from '../../i18n/create-instance.ts';
import { defaultLocale, directionOf, type Locale } from '../../i18n/locale.ts';
import { useSetting } from '../../storage/live/settings.ts';

/** Language and theme as the person chose them, set on the page's root element. */
export function useAppearance(): { readonly instance: i18n; readonly locale: Locale } {
  const [instance] = useState(() => createI18nInstance(defaultLocale));
  const locale = useSetting('locale') ?? defaultLocale;
  const theme = useSetting('theme') ?? 'system';
  useEffect(() => {
    void instance.changeLanguage(locale);
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [instance, locale]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return { instance, locale };
}
