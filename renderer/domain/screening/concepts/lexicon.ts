import { compileLexicon, indexEntries } from './compile.ts';
import { conceptEntries, craftIds } from './entries.ts';
import { ConceptFinder } from './find-concepts.ts';
import { placeEntries, placePrefix } from './place-entries.ts';

const entries = [...conceptEntries, ...placeEntries];

/** The product's concepts and places, compiled when first asked for something: a window that judges nothing does not wait for it. */
export const conceptFinder = new ConceptFinder(() => compileLexicon(entries));

/** Compiles the lexicon before it is wanted, in a moment when nobody waits: it takes a few tenths of a second. Gives its number of concepts. */
export const prepareLexicon = (): number => conceptFinder.lexicon.concepts.length;

/** Whether a concept is a place, and which country it lies in (null for a group of countries, undefined for no place). */
export const countryOfConcept: readonly (string | null | undefined)[] = entries.map(({ id }) => {
  if (!id.startsWith(placePrefix)) return undefined;
  const code = id.slice(placePrefix.length).split('/')[0] ?? '';
  return /^[A-Z]{2}$/u.test(code) ? code : null;
});

/** Whether a concept tells the sector somebody works in: no place, no craft that every sector has. */
export const tellsSector: readonly boolean[] = entries.map(({ id }) => !id.startsWith(placePrefix) && !craftIds.has(id));

/** Index of a concept that a rule knows by name. @throws when the lexicon lacks it: the lexicon's own tests hold it to that. */
export const conceptNamed: (id: string) => number = indexEntries(entries);

const nothing: ReadonlySet<number> = new Set();

/** The concept and everything wider. */
function widerOf(concept: number): ReadonlySet<number> {
  return conceptFinder.lexicon.concepts[concept]?.wider ?? nothing;
}

/** Concepts and everything wider. */
export function widerOfAll(concepts: Iterable<number>): ReadonlySet<number> {
  const closure = new Set<number>();
  // What is there already came with everything wider.
  for (const concept of concepts) if (!closure.has(concept)) for (const wider of widerOf(concept)) closure.add(wider);
  return closure;
}

/** True when one concept is a neighbour of the other, or wider than it, or both are kinds of the same. */
export function areNeighbours(a: number, b: number): boolean {
  const [one, other] = [conceptFinder.lexicon.concepts[a], conceptFinder.lexicon.concepts[b]];
  if (!one || !other) return false;
  if (one.near.has(b) || other.near.has(a) || one.wider.has(b) || other.wider.has(a) || one.family === other.family) return true;
  return [...one.parents].some((parent) => other.parents.has(parent));
}

/** True when `concept` is one of `wanted` or narrower than one of them. */
export function isWithin(concept: number, wanted: ReadonlySet<number>): boolean {
  const wider = widerOf(concept);
  for (const one of wanted) if (wider.has(one)) return true;
  return false;
}
