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

/** The first of a person's languages (BCP 47, as the system lists them) that Tamis speaks; French where it speaks none. */
export function systemLocale(languages: readonly string[]): Locale {
  const spoken = languages.map((language) => language.toLowerCase().split('-')[0]);
  return spoken.map((code) => completeLocales.find((locale) => locale === code)).find((locale) => locale !== undefined) ?? defaultLocale;
}
