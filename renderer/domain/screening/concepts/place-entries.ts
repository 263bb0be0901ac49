import countries from '../../../../resources/lexicons/countries.json';
import places from '../../../../resources/lexicons/judging-places.json';
import nationalities from '../../../../resources/lexicons/nationalities.json';
import type { ConceptEntry } from './entries.ts';

/** Prefix of the ids of places among the concepts. */
export const placePrefix = 'place/';

type Terms = Readonly<Record<string, string>>;
const groups: Readonly<Record<string, { readonly names: string; readonly members: string }>> = places.groups;
const cities: Terms = places.cities;
const regions: Readonly<Record<string, Terms>> = places.regions;

type ByLanguage = Readonly<Record<string, unknown>> & { readonly code: string };

function listTerms(entries: readonly ByLanguage[]): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, string[]>();
  for (const { code, ...languages } of entries) {
    const words = Object.values(languages)
      .flat()
      .filter((word) => typeof word === 'string');
    terms.set(code, [...(terms.get(code) ?? []), ...words]);
  }
  return terms;
}

/** Names of places never bend: `=` asks for them word for word. */
const asNames = (terms: readonly string[]): string => [...new Set(terms)].map((term) => `=${term}`).join(' | ');

const names = listTerms(countries);
const demonyms = listTerms(nationalities);

/**
 * Places as concepts: a region of a country is narrower than the country, a country narrower than the groups it belongs to
 * (`place/MA/souss-massa` is in `place/MA` is in `place/maghreb`). A people's adjective stands for its country.
 */
export const placeEntries: readonly ConceptEntry[] = [
  ...Object.entries(groups).map(([id, group]) => ({ id: `${placePrefix}${id}`, fr: asNames(group.names.split(' | ')) })),
  ...[...names].flatMap(([code, words]) => {
    const wider = Object.entries(groups).filter(([, { members }]) => members.split(' ').includes(code));
    const terms = [...words, ...(demonyms.get(code) ?? []), ...(cities[code]?.split(' | ') ?? [])];
    const country = { id: `${placePrefix}${code}`, fr: asNames(terms) };
    return [
      wider.length > 0 ? { ...country, is: wider.map(([id]) => `${placePrefix}${id}`).join(' ') } : country,
      ...Object.entries(regions[code] ?? {}).map(([id, list]) => ({
        id: `${placePrefix}${code}/${id}`,
        fr: asNames(list.split(' | ')),
        is: `${placePrefix}${code}`,
      })),
    ];
  }),
];
