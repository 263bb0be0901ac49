import countries from '../../../../resources/lexicons/countries.json' with { type: 'json' };
import cities from '../../../../resources/lexicons/notice-cities.json' with { type: 'json' };
import header from '../../../../resources/lexicons/notice-header.json' with { type: 'json' };
import { foldKeepingOffsets } from '../../text/fold.ts';
import { phraseFinder, wordFinder } from '../notice/phrases.ts';
import type { Unit } from '../notice/units.ts';
import { type Field, firstField } from './fields.ts';

const cityNames = phraseFinder(cities.flatMap(({ country, names }) => names.map((name) => [name, country] as const)));
const countryNames = phraseFinder(
  countries.flatMap(({ code, ...words }) => Object.values(words).flatMap((list) => list.map((word) => [word, code] as const))),
);
const basedIn = wordFinder(header.basedIn);

export interface DutyStation {
  readonly dutyStation: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** The country a text names, by its own name or by that of a city in it. */
export function findCountry(text: string): string | null {
  const { text: folded } = foldKeepingOffsets(text);
  return countryNames.first(folded)?.value ?? cityNames.first(folded)?.value ?? null;
}

export function isPlace(text: string): boolean {
  const { text: folded } = foldKeepingOffsets(text);
  const hit = cityNames.first(folded) ?? countryNames.first(folded);
  const rest = hit ? `${folded.slice(0, hit.start)} ${folded.slice(hit.end)}` : folded;
  const left = [...countryNames.findAll(rest), ...cityNames.findAll(rest)].reduce(
    (words, { start, end }) => words.replace(rest.slice(start, end), ' '),
    rest,
  );
  return hit !== null && !/\p{L}{3}/u.test(left);
}

/** "le poste est basé à Agadir, avec …": the city behind words that place the post. */
function statedInSentence(units: readonly Unit[]): string | null {
  for (const { text } of units) {
    const { text: folded, offsets } = foldKeepingOffsets(text);
    for (const { end } of basedIn.findAll(folded)) {
      const near = folded.slice(end, end + 40);
      const hit = cityNames.first(near);
      if (hit && hit.start <= 12) return text.slice(offsets[end + hit.start], offsets[end + hit.end]);
    }
  }
  return null;
}

export function readDutyStation(units: readonly Unit[], fields: readonly Field[], title: string): DutyStation {
  const stated = firstField(fields, 'dutyStation')?.value.split(/\s{2,}|(?<=\p{L})\.\s/u)[0] ?? null;
  const countryField = firstField(fields, 'country')?.value ?? '';
  const alone = units.slice(0, 15).find(({ text }) => text.length <= 60 && isPlace(text))?.text ?? null;
  const dutyStation = stated ?? alone ?? statedInSentence(units);
  const country = findCountry(countryField) ?? findCountry(dutyStation ?? '') ?? findCountry(title);
  return { dutyStation, country };
}
