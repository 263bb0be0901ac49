/** Endings by which French, English, Spanish and Portuguese make nouns, agents and participles of a verb, on a light stem. */
const endings =
  /(?:olog(?:u|i|ist|iqu|ic)?|[ai]s?ations?|[ai]tions?|[ai]cions?|[aei]mient|[aei]ment|aci?on|ag|ing|euse?|eur|trice?|at?eu?r|adora?|edora?|er|or|ir|ar|re|ad|id|ee?d|ant|and|iend|e)$/u;
/** Letters that must be left: shorter beginnings are common to words that have nothing to do with each other. */
const shortest = 4;

const roots = new Map<string, string>();
const maxRoots = 100_000;

/**
 * What a word has in common with the other words of its family ("greffer", "greffage", "greffé"): enough to find a wording that the
 * lexicon does not know, where several words of it stand together; too little to find a concept by.
 */
export function rootOf(stem: string): string {
  const known = roots.get(stem);
  if (known !== undefined) return known;
  if (roots.size >= maxRoots) roots.clear();
  const bare = stem.replace(endings, '');
  const root = bare.length >= shortest ? bare : stem;
  roots.set(stem, root);
  return root;
}
