import countries from '../../../../resources/lexicons/countries.json';
import { createPhraseFinder } from '../phrase-finder.ts';
import { pairPhrases } from './list-phrases.ts';

/** Names of countries in a text, as ISO 3166-1 alpha-2 codes. */
export const findCountries = createPhraseFinder(pairPhrases(countries, (entry) => entry.code));
