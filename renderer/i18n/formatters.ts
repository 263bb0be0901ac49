import type { i18n } from 'i18next';
import languages from '../../resources/lexicons/languages.json';

type Format = (value: unknown, locale: string) => string;

const listOf = (value: unknown): readonly string[] =>
  String(value)
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

function joinNames(value: unknown, locale: string, type: 'conjunction' | 'disjunction', nameOf: (code: string) => string): string {
  return new Intl.ListFormat(locale, { type }).format(listOf(value).map(nameOf));
}

/** The lexicon's name of a language that the browser has none for (Chromium leaves out rare ones, e.g. zgh); else the code. */
function nameInLexicon(code: string, locale: string): string {
  const entry: Readonly<Record<string, string | readonly string[]>> | undefined = languages.find((each) => each.code === code);
  const names = entry?.[locale];
  return (Array.isArray(names) ? names[0] : undefined) ?? code;
}

/** The name of a language (ISO 639) or a region (ISO 3166-1 alpha-2) in a language; the code itself where there is no name. */
export function nameOfCode(code: string, kind: 'language' | 'region', locale: string): string {
  const known = kind === 'region' ? code.toUpperCase() : code;
  try {
    const name = new Intl.DisplayNames([locale], { type: kind, fallback: 'code' }).of(known) ?? known;
    return name === known && kind === 'language' ? nameInLexicon(code, locale) : name;
  } catch {
    return code;
  }
}

const isoDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/u;

/** An ISO 8601 date as precise as stated (`2015`, `2015-09`, `2015-09-30`, with `Thh:mm`), as people write it. */
export function wordDate(value: unknown, locale: string): string {
  const [, year, month, day, time] = isoDate.exec(String(value)) ?? [];
  if (!year) return String(value);
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const words = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
  return time ? `${words}, ${time}` : words;
}

/**
 * Formatters for the wordings, used as `{{param, name}}`: `number`, `date` (ISO 8601), `duration` (months), `language` and `country`
 * (codes, several parted by a comma: joined with "and"), `languageOr` and `countryOr` (joined with "or"), `isced` (0 to 8),
 * `list` (parts joined by a comma), `doubt` (a doubt about the reading, as a sentence).
 */
export function addFormatters(instance: i18n): void {
  const word = (key: string, params: Record<string, unknown>, locale: string): string => instance.t(key, { ...params, lng: locale });
  const formats: Readonly<Record<string, Format>> = {
    number: (value, locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Number(value)),
    date: wordDate,
    language: (value, locale) => joinNames(value, locale, 'conjunction', (code) => nameOfCode(code, 'language', locale)),
    languageOr: (value, locale) => joinNames(value, locale, 'disjunction', (code) => nameOfCode(code, 'language', locale)),
    country: (value, locale) => joinNames(value, locale, 'conjunction', (code) => nameOfCode(code, 'region', locale)),
    countryOr: (value, locale) => joinNames(value, locale, 'disjunction', (code) => nameOfCode(code, 'region', locale)),
    isced: (value, locale) => word(`isced.${String(value)}`, {}, locale),
    doubt: (value, locale) => word(`doubt.${String(value)}`, { detail: '' }, locale).replace(/\s*:\s*$/u, '.'),
    list: (value, locale) => joinNames(value, locale, 'conjunction', (item) => item),
    duration: (value, locale) => {
      const months = Math.max(0, Math.round(Number(value)));
      const years = Math.floor(months / 12);
      const rest = months % 12;
      const parts = [];
      if (years > 0) parts.push(word('duration.years', { count: years }, locale));
      if (rest > 0 || years === 0) parts.push(word('duration.months', { count: rest }, locale));
      return parts.join(' ');
    },
  };
  for (const [name, format] of Object.entries(formats)) {
    instance.services.formatter?.add(name, (value: unknown, locale: string | undefined) => format(value, locale ?? 'fr'));
  }
}
