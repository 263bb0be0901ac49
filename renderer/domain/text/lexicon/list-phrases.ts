/** The languages that lexicons keep side by side. */
const lexiconLanguages = ['fr', 'en', 'es', 'ar', 'pt', 'nl', 'de'] as const;

/** One meaning with its wordings by language (ISO 639-1), as every lexicon file has it. */
export type Wordings = { readonly [L in (typeof lexiconLanguages)[number]]?: readonly string[] };

/** All wordings of one entry, whatever the language. */
export function listPhrases(entry: Wordings): readonly string[] {
  return lexiconLanguages.flatMap((language) => entry[language] ?? []);
}

/** Pairs of phrase and value for a finder. */
export function pairPhrases<E extends Wordings, T>(entries: readonly E[], toValue: (entry: E) => T): readonly (readonly [string, T])[] {
  return entries.flatMap((entry) => listPhrases(entry).map((phrase) => [phrase, toValue(entry)] as const));
}
