import nationalities from '../../../../resources/lexicons/nationalities.json';
import { createPhraseFinder } from '../phrase-finder.ts';
import { pairPhrases } from './list-phrases.ts';

/** Adjectives of nationality in a text (masculine and feminine), as ISO 3166-1 alpha-2 codes. */
export const findNationalities = createPhraseFinder(pairPhrases(nationalities, (entry) => entry.code));
