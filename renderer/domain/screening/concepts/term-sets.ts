import educationFields from '../../../../resources/lexicons/education-fields.json';
import { conceptEntries } from './entries.ts';
import { conceptFinder } from './lexicon.ts';
import { placeEntries } from './place-entries.ts';

/** The languages of the interface (ISO 639-1), in which terms are shown. */
export const termLanguages = ['fr', 'en', 'es', 'ar'] as const;
export type TermLanguage = (typeof termLanguages)[number];

/** A concept or a field of study as people read it: its terms in each language that the lexicon has, the label first. */
export interface TermSet {
  readonly id: string;
  readonly terms: Readonly<Partial<Record<TermLanguage, readonly string[]>>>;
}

/** A term without the signs of the lexicon: `filière*` begins a word, `a + b` stand near each other, `=Sousse` is a name. */
function wordTerm(term: string): string {
  return term.replace(/^=/u, '').replaceAll('*', '…').replaceAll(' + ', ' … ');
}

const entries = new Map([...conceptEntries, ...placeEntries].map((entry) => [entry.id, entry]));

/** The terms of a concept of the lexicon; those that name another concept (`@id`) say nothing to people and are left out. */
export function termsOfConcept(concept: number): TermSet {
  const id = conceptFinder.lexicon.concepts[concept]?.id ?? '';
  const entry = entries.get(id);
  const listed = termLanguages.flatMap((language) => {
    const terms = entry?.[language]?.split(' | ').filter((term) => !term.includes('@')) ?? [];
    return terms.length > 0 ? [[language, terms.map(wordTerm)] as const] : [];
  });
  return { id, terms: Object.fromEntries(listed) };
}

const fields = new Map(educationFields.map((field) => [field.id, field]));

/** The names of a field of study. */
export function termsOfField(id: string): TermSet {
  const field = fields.get(id);
  const listed = termLanguages.flatMap((language) => (field?.[language] ? [[language, field[language]] as const] : []));
  return { id, terms: Object.fromEntries(listed) };
}
