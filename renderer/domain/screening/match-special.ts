import type { Application } from './application.ts';
import type { Claim, Support } from './claims.ts';
import { isWithin } from './concepts/lexicon.ts';
import type { LinkedSubjects } from './concepts/requirement.ts';
import { quoteAround } from './quote-claim.ts';
import { institutionalLandscape, institutionConcepts, internationalExperience, localArea } from './special-concepts.ts';

/** Institutions of the country that somebody must have worked at or with to know the landscape. */
const institutionsNeeded = 2;

function asks(linked: LinkedSubjects, concept: number): boolean {
  return linked.some(({ concepts }) => concepts.has(concept));
}

/** The line of each position that names a place for which `wanted` holds; null when a position names none. */
function quotePlaces(application: Application, wanted: (concept: number) => boolean): readonly Support[] {
  return application.positions.flatMap(({ claims }) => {
    for (const claim of claims) {
      const hit = claim.hits.find(({ concept }) => claim.places.has(concept) && wanted(concept));
      if (hit) return [{ claim, evidence: quoteAround(claim.evidence, hit.from, hit.to) }];
    }
    return [];
  });
}

/** Positions in two countries are experience abroad, wherever their author comes from. */
function matchAbroad(application: Application): readonly Support[] {
  const countries = new Set(application.positions.flatMap((position) => [...position.countries]));
  return countries.size < 2 ? [] : quotePlaces(application, () => true).slice(0, 3);
}

function matchInstitutions(application: Application, claims: readonly Claim[], places: ReadonlySet<number>): readonly Support[] {
  const found = new Map<number, Support>();
  for (const claim of claims) {
    const position = claim.position === null ? null : application.positions[claim.position];
    const named = [...claim.places, ...(position?.places ?? [])];
    if (places.size > 0 && !named.some((place) => isWithin(place, places))) continue;
    for (const { concept, from, to } of claim.hits) {
      if (!found.has(concept) && isWithin(concept, institutionConcepts))
        found.set(concept, { claim, evidence: quoteAround(claim.evidence, from, to) });
    }
  }
  return found.size < institutionsNeeded ? [] : [...found.values()].slice(0, 3);
}

/** Support that comes from the career as a whole rather than from words: places worked at, institutions worked with. */
export function matchSpecial(
  linked: LinkedSubjects,
  application: Application,
  claims: readonly Claim[],
  places: ReadonlySet<number>,
): readonly Support[] {
  if (asks(linked, internationalExperience)) return matchAbroad(application);
  if (asks(linked, institutionalLandscape)) return matchInstitutions(application, claims, places);
  if (asks(linked, localArea)) return quotePlaces(application, (concept) => isWithin(concept, places)).slice(0, 2);
  return [];
}
