import { type TermLanguage, type TermSet, termLanguages } from '../../../domain/screening/concepts/term-sets.ts';

/** The name of a concept in the interface's language, else in the first that has one. */
function labelTermSet({ id, terms }: TermSet, locale: string): string {
  const languages = [locale as TermLanguage, ...termLanguages];
  const names = languages.flatMap((language) => terms[language] ?? []);
  return names.find((name) => !name.includes(' … ')) ?? names[0] ?? id;
}

/** The names of concepts, each once. */
export function labelTerms(sets: readonly TermSet[], locale: string): readonly string[] {
  return [...new Set(sets.map((set) => labelTermSet(set, locale)))];
}

/** The terms of several concepts in one language, each once. */
export function listTerms(sets: readonly TermSet[], language: TermLanguage): readonly string[] {
  return [...new Set(sets.flatMap(({ terms }) => terms[language] ?? []))];
}
