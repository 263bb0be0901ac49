import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import countries from '../../../resources/lexicons/countries.json';
import languages from '../../../resources/lexicons/languages.json';
import type { Option } from '../../design/select.tsx';
import { nameOfCode } from '../../i18n/formatters.ts';

function namedOptions(codes: readonly string[], kind: 'language' | 'region', locale: string): readonly Option<string>[] {
  const collator = new Intl.Collator(locale);
  return [...new Set(codes)]
    .map((code) => ({ value: code, label: nameOfCode(code, kind, locale) }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

const countryCodes = countries.map(({ code }) => code);
const languageCodes = languages.map(({ code }) => code);

/** Every country by name, in the order of the interface's language. */
export function useCountryOptions(): readonly Option<string>[] {
  const { i18n } = useTranslation();
  return useMemo(() => namedOptions(countryCodes, 'region', i18n.language), [i18n.language]);
}

/** Every language the lexicon knows by name, in the order of the interface's language. */
export function useLanguageOptions(): readonly Option<string>[] {
  const { i18n } = useTranslation();
  return useMemo(() => namedOptions(languageCodes, 'language', i18n.language), [i18n.language]);
}
