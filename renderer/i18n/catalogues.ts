import { type Locale, locales } from './locale.ts';

/** Wording by key, in one language. */
export type Catalogue = Readonly<Record<string, string>>;

const files = import.meta.glob<Catalogue>('./messages/*.json', { eager: true, import: 'default' });

/** Keeps quotation marks, percent signs and French high punctuation on the line of their word; the files have plain spaces. */
const keepTogether = (wording: string): string => wording.replaceAll(/ (?=[;:?!»%](?:\s|$|[).,]))/gu, '\u00A0').replaceAll('« ', '«\u00A0');

/** All files `messages/<room>.<locale>.json` of one language as one catalogue; a key that two rooms word is an error. */
function mergeFiles(locale: Locale): Catalogue {
  const merged: Record<string, string> = {};
  for (const path of Object.keys(files).sort()) {
    if (!path.endsWith(`.${locale}.json`)) continue;
    for (const [key, wording] of Object.entries(files[path] ?? {})) {
      if (key in merged) throw new Error(`The key ${key} is worded twice in ${locale}; the second time in ${path}`);
      merged[key] = keepTogether(wording);
    }
  }
  return merged;
}

/** The catalogue of every language; empty for a language that has no files yet. */
export const catalogues = Object.fromEntries(locales.map((locale) => [locale, mergeFiles(locale)])) as Readonly<Record<Locale, Catalogue>>;
