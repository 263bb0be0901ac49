import languages from '../../../../resources/lexicons/languages.json';
import { createPhraseFinder } from '../phrase-finder.ts';
import { pairPhrases } from './list-phrases.ts';

/**
 * Names of languages in a text, as ISO 639-1 codes, or 639-3 where there is no 639-1 code. All Amazigh varieties of Morocco
 * are `zgh`; dialects of Arabic are `ar`.
 */
export const findLanguages = createPhraseFinder(pairPhrases(languages, (entry) => entry.code));
