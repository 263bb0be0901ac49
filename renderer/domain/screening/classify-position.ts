import type { PositionView } from './application.ts';
import { conceptFinder, tellsSector } from './concepts/lexicon.ts';
import type { LinkedSubjects } from './concepts/requirement.ts';
import { rootOf } from './concepts/root.ts';
import { broadDomains, otherProfession, privateSector, publicInterest, supportTrades } from './special-concepts.ts';

/** Whether a position lies in the domains of a criterion: surely, perhaps (a person decides), surely not. */
export type DomainFit = 'in' | 'perhaps' | 'out';

const wordShare = 0.6;

function holdsWords(position: PositionView, stems: readonly string[]): boolean {
  if (stems.length === 0) return false;
  const held = new Set(position.claims.flatMap(({ roots }) => roots));
  const wanted = [...new Set(stems.map(rootOf))];
  const found = wanted.filter((root) => held.has(root)).length;
  return found >= Math.max(wanted.length > 1 ? 2 : 1, Math.ceil(wanted.length * wordShare));
}

/** Kinds that have nothing in common but that: a guard is no neighbour of a cook. */
const looseKinds: ReadonlySet<number> = new Set([...broadDomains, otherProfession, privateSector]);

/** Concepts next to those wanted: their neighbours both ways, and what they are kinds of, save whole sectors. */
export function neighboursOf(wanted: ReadonlySet<number>): ReadonlySet<number> {
  const near = new Set<number>();
  for (const { index, near: neighbours } of conceptFinder.lexicon.concepts) {
    if ([...neighbours].some((other) => wanted.has(other))) near.add(index);
  }
  for (const concept of wanted) {
    const entry = conceptFinder.lexicon.concepts[concept];
    for (const other of entry?.near ?? []) near.add(other);
    for (const parent of entry?.parents ?? []) if (!looseKinds.has(parent)) near.add(parent);
  }
  return near;
}

const known = new WeakMap<readonly LinkedSubjects[], ReadonlySet<number>>();

/** Concepts of all domains together. */
function conceptsOf(domains: readonly LinkedSubjects[]): ReadonlySet<number> {
  const wanted = known.get(domains) ?? new Set(domains.flat().flatMap((subject) => [...subject.concepts]));
  known.set(domains, wanted);
  return wanted;
}

const neighbourhoods = new WeakMap<readonly LinkedSubjects[], ReadonlySet<number>>();

function knownNeighboursOf(domains: readonly LinkedSubjects[], wanted: ReadonlySet<number>): ReadonlySet<number> {
  const known = neighbourhoods.get(domains) ?? neighboursOf(wanted);
  neighbourhoods.set(domains, known);
  return known;
}

const holds = (concepts: ReadonlySet<number>, set: ReadonlySet<number>): boolean => {
  for (const concept of set) if (concepts.has(concept)) return true;
  return false;
};

/** A title that tells a trade of its own ("comptable" of a tourist office): there the employer's name shows no work in the domain. */
const isAnotherTrade = ({ title }: PositionView, near: ReadonlySet<number>): boolean => holds(supportTrades, title) && !holds(title, near);

/**
 * A position is in a domain when its title, employer or duties name the domain or something narrower; in a commercial post or another
 * profession (teaching, nursing), duties alone make it a matter of judgement. So do neighbours of the domain, sectors it belongs to,
 * public service where the domain is as wide as development, and positions that name no sector the lexicon knows.
 */
export function classifyPosition(position: PositionView, domains: readonly LinkedSubjects[], relatedAccepted: boolean): DomainFit {
  const wanted = conceptsOf(domains);
  const { headline, concepts } = position;
  const named = (where: ReadonlySet<number>): boolean =>
    domains.some((linked) => linked.every((subject) => holds(where, subject.concepts) || holdsWords(position, subject.stems)));
  const near = knownNeighboursOf(domains, wanted);
  if (named(headline)) return isAnotherTrade(position, near) && !named(position.work) ? 'perhaps' : 'in';
  const elsewhere = headline.has(privateSector) || headline.has(otherProfession);
  if (named(concepts)) return elsewhere ? 'perhaps' : 'in';
  if (headline.has(privateSector)) return 'out';
  if (holds(concepts, wanted)) return 'perhaps';
  if (holds(concepts, near)) return relatedAccepted && !elsewhere ? 'in' : 'perhaps';
  if (holds(wanted, broadDomains) ? holds(headline, publicInterest) : holds(concepts, sectorsOf(wanted))) return 'perhaps';
  if (concepts.has(privateSector) || elsewhere) return 'out';
  return wanted.size > 0 && [...concepts].some((concept) => tellsSector[concept]) ? 'out' : 'perhaps';
}

/** Whole sectors that the wanted concepts are directly kinds of. */
function sectorsOf(wanted: ReadonlySet<number>): ReadonlySet<number> {
  const parents = [...wanted].flatMap((concept) => [...(conceptFinder.lexicon.concepts[concept]?.parents ?? [])]);
  return new Set(parents.filter((parent) => broadDomains.has(parent)));
}
