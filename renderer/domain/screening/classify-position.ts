import type { PositionView } from './application.ts';
import { conceptFinder, countryOfConcept, isWithin } from './concepts/lexicon.ts';
import type { Subject } from './concepts/requirement.ts';
import { privateSector } from './special-concepts.ts';

/** Whether a position lies in the domains of a criterion: surely, perhaps (a person decides), surely not. */
export type DomainFit = 'in' | 'perhaps' | 'out';

const wordShare = 0.6;

function holdsWords(position: PositionView, stems: readonly string[]): boolean {
  if (stems.length === 0) return false;
  const held = new Set(position.claims.flatMap((claim) => claim.stems));
  const found = stems.filter((stem) => held.has(stem)).length;
  return found >= Math.max(stems.length > 1 ? 2 : 1, Math.ceil(stems.length * wordShare));
}

function neighboursOf(wanted: ReadonlySet<number>): ReadonlySet<number> {
  const near = new Set<number>();
  for (const concept of wanted) {
    const entry = conceptFinder.lexicon.concepts[concept];
    for (const other of entry?.near ?? []) near.add(other);
    for (const parent of entry?.parents ?? []) near.add(parent);
  }
  return near;
}

/**
 * A position is in a domain when its title, employer or duties name the domain or something narrower. It may be when they name a
 * neighbour of the domain, when only duties at a commercial employer do, or when they name nothing the lexicon knows.
 */
export function classifyPosition(position: PositionView, domains: readonly Subject[], relatedAccepted: boolean): DomainFit {
  const wanted = new Set(domains.flatMap(({ concepts }) => [...concepts]));
  const holds = (concepts: ReadonlySet<number>, set: ReadonlySet<number>): boolean => [...concepts].some((concept) => set.has(concept));
  const commercial = position.headline.has(privateSector);
  if (holds(position.headline, wanted) || domains.some(({ stems }) => holdsWords(position, stems))) return 'in';
  if (holds(position.concepts, wanted)) return commercial ? 'perhaps' : 'in';
  if (commercial) return 'out';
  const near = neighboursOf(wanted);
  if (holds(position.concepts, near) || [...position.concepts].some((concept) => isWithin(concept, near)))
    return relatedAccepted ? 'in' : 'perhaps';
  if (position.concepts.has(privateSector)) return 'out';
  const themes = [...position.concepts].filter((concept) => countryOfConcept[concept] === undefined);
  return themes.length === 0 || wanted.size === 0 ? 'perhaps' : 'out';
}
