import cities from '../../../../resources/lexicons/notice-cities.json';
import { createPhraseFinder } from '../phrase-finder.ts';

/** Names of cities in a text, as the ISO 3166-1 alpha-2 codes of their countries. */
export const findCities = createPhraseFinder(cities.flatMap(({ country, names }) => names.map((name) => [name, country] as const)));
