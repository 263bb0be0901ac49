import { createInstance, type i18n } from 'i18next';
import { catalogues } from './catalogues.ts';
import { addFormatters } from './formatters.ts';
import { isolate } from './isolate.ts';
import { defaultLocale, type Locale, locales } from './locale.ts';

/** An i18next instance with every catalogue, ready at once. Keys are flat and dotted; plurals end in `_one`, `_many`, `_other`. */
export function createI18nInstance(locale: Locale): i18n {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: defaultLocale,
    supportedLngs: [...locales],
    resources: Object.fromEntries(locales.map((each) => [each, { translation: catalogues[each] }])),
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: true, escape: (value: unknown) => isolate(String(value), instance.language) },
  });
  addFormatters(instance);
  return instance;
}
