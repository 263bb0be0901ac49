import countries from '../../../../resources/lexicons/countries.json' with { type: 'json' };
import cities from '../../../../resources/lexicons/notice-cities.json' with { type: 'json' };
import header from '../../../../resources/lexicons/notice-header.json' with { type: 'json' };
import { fold, foldKeepingOffsets } from '../../text/fold.ts';
import { type PhraseFinder, phraseFinder, wordFinder } from '../notice/phrases.ts';
import type { Unit } from '../notice/unit.ts';
import { type Field, firstField } from './fields.ts';

const cityNames = phraseFinder(cities.flatMap(({ country, names }) => names.map((name) => [name, country] as const)));
const countryNames = phraseFinder(
  countries.flatMap(({ code, ...words }) => Object.values(words).flatMap((list) => list.map((word) => [word, code] as const))),
);
const basedIn = wordFinder(header.basedIn);
const preposition = wordFinder(header.placePreposition);
const stateNames = phraseFinder(Object.entries(header.states).flatMap(([code, names]) => names.map((name) => [name, code] as const)));

export interface DutyStation {
  readonly dutyStation: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** The country a text names, by its own name or by that of a city in it. */
export function findCountry(text: string): string | null {
  const { text: folded } = foldKeepingOffsets(text);
  return countryNames.findAll(folded).at(-1)?.value ?? cityNames.first(folded)?.value ?? null;
}

/** "Royaume du Maroc": the state above a public notice, which is no duty station. */
export function isStateName(text: string): boolean {
  const folded = fold(text);
  const hit = stateNames.first(folded);
  return hit !== null && folded.trim().length - (hit.end - hit.start) <= 4;
}

/** True when a text names a city or a country and, small words apart, nothing else: "Agadir, Maroc". */
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
function statedInSentence(units: readonly Unit[], words: PhraseFinder<true>, distance: number): string | null {
  for (const { text } of units) {
    const { text: folded, offsets } = foldKeepingOffsets(text);
    for (const { end } of words.findAll(folded)) {
      const near = folded.slice(end, end + 40);
      const hit = cityNames.first(near);
      if (hit && hit.start <= distance) return text.slice(offsets[end + hit.start], offsets[end + hit.end]);
    }
  }
  return null;
}

/**
 * Where the post is, in the words of the notice: its field, a line of nothing but a place, one behind a comma, else a sentence that
 * places the post. The country may also come from the title or the letterhead.
 */
export function readDutyStation(units: readonly Unit[], fields: readonly Field[], title: string): DutyStation {
  const stated = firstField(fields, 'dutyStation')?.value.split(/\s{2,}|(?<=\p{L})\.\s/u)[0] ?? null;
  const countryField = firstField(fields, 'country')?.value ?? '';
  const alone = units.slice(0, 15).find(({ text }) => text.length <= 60 && isPlace(text) && !isStateName(text))?.text ?? null;
  const behind = units
    .slice(0, 8)
    .map(({ text }) => (text.length <= 90 ? (/,\s+([^,]+)$/u.exec(text)?.[1] ?? '') : ''))
    .find((place) => place !== '' && isPlace(place));
  const dutyStation =
    stated ?? alone ?? behind ?? statedInSentence(units, basedIn, 12) ?? statedInSentence(units.slice(0, 8), preposition, 1);
  const state =
    units
      .slice(0, 6)
      .map(({ text }) => stateNames.first(fold(text))?.value)
      .find(Boolean) ?? null;
  const letterhead = units.slice(0, 3).filter(({ text }) => text.length <= 90);
  const named =
    letterhead.map(({ text }) => countryNames.findAll(foldKeepingOffsets(text).text).at(-1)?.value ?? null).find(Boolean) ?? null;
  const country = findCountry(countryField) ?? findCountry(dutyStation ?? '') ?? findCountry(title) ?? state ?? named;
  return { dutyStation, country };
}
