import countries from '../../../../resources/lexicons/countries.json' with { type: 'json' };
import nationalities from '../../../../resources/lexicons/nationalities.json' with { type: 'json' };
import groups from '../../../../resources/lexicons/notice-country-groups.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { phraseFinder, wordFinder } from '../notice/phrases.ts';
import type { Clause } from './clause.ts';
import { type Draft, draft } from './draft.ts';

type Entry = { readonly code: string } & Readonly<Record<string, readonly string[] | string>>;

const codesOf = (entries: readonly Entry[]): readonly (readonly [string, readonly string[]])[] =>
  entries.flatMap(({ code, ...words }) =>
    Object.values(words).flatMap((list) => (Array.isArray(list) ? list.map((word: string) => [word, [code]] as const) : [])),
  );

const places = phraseFinder<readonly string[]>([
  ...groups.flatMap(({ id: _id, members, ...words }) =>
    Object.values(words).flatMap((list) => list.map((word) => [word, members] as const)),
  ),
  ...codesOf(nationalities as unknown as readonly Entry[]),
  ...codesOf(countries as unknown as readonly Entry[]),
]);
const clue = wordFinder(terms.nationality);
const permit = wordFinder(terms.permit);

/**
 * "Avoir la nationalité belge", "ressortissant de l'UE": which passports the notice admits, "… or hold a valid work permit":
 * whether a permit will do as well. Null when it names no country.
 */
export function readNationality(clause: Clause): Draft | null {
  const { text } = clause.folded;
  if (!clue.matches(text)) return null;
  const anyOf = [...new Set(places.findAll(text).flatMap(({ value }) => value))];
  if (anyOf.length === 0) return null;
  const params = permit.matches(text) ? ({ anyOf, permit: true } as const) : { anyOf };
  return draft(clause, 'nationality', params, anyOf.length > 3 ? 'group' : anyOf.join('-or-'));
}
