/** Languages of the interface and of the exports. */
export const locales = ['fr', 'en', 'es', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** Languages with a complete catalogue: the ones Settings offers. */
export const completeLocales = ['fr', 'en', 'es', 'ar'] as const satisfies readonly Locale[];

export const defaultLocale: Locale = 'fr';

/** Writing direction of a language, for `dir` on the root element. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
