import countries from '../../../resources/lexicons/countries.json' with { type: 'json' };
import codes from '../../../resources/lexicons/iso-639-2.json' with { type: 'json' };
import languages from '../../../resources/lexicons/languages.json' with { type: 'json' };
import nationalities from '../../../resources/lexicons/nationalities.json' with { type: 'json' };

type Entry = { readonly code: string } & Readonly<Record<string, unknown>>;

/** The name of a language by its ISO 639 code of two or three letters, in a language; what is no code is a name already. */
export function nameLanguage(code: string, locale: string): string {
  const short = (codes as Readonly<Record<string, string>>)[code.toLowerCase()] ?? code.toLowerCase();
  return nameIn(languages, short, locale) ?? code;
}

/** The name of a country by its ISO 3166-1 alpha-2 code, in a language. */
export function nameCountry(code: string, locale: string): string {
  return nameIn(countries, code.toUpperCase(), locale) ?? code;
}

/** The nationality of a country's citizens, in a language. */
export function nameNationality(code: string, locale: string): string {
  return nameIn(nationalities, code.toUpperCase(), locale) ?? nameCountry(code, locale);
}

function nameIn(entries: readonly Entry[], code: string, locale: string): string | null {
  const entry = entries.find((each) => each.code === code);
  const names = entry?.[locale] ?? entry?.en;
  return Array.isArray(names) && typeof names[0] === 'string' ? names[0] : null;
}
