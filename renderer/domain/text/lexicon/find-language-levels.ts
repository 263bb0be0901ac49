import levels from '../../../../resources/lexicons/language-levels.json';
import { type CefrLevel, cefrLevels } from '../../vacancy/vacancy.ts';
import { createPhraseFinder } from '../phrase-finder.ts';
import { pairPhrases, type Wordings } from './list-phrases.ts';

/** A level of language as facts state it. */
export type LanguageLevel = CefrLevel | 'native';
/** From the lowest to the highest. */
export const languageLevels: readonly LanguageLevel[] = [...cefrLevels, 'native'];

const words = (Object.entries(levels) as [LanguageLevel, Wordings][]).map(([level, wordings]) => ({ level, ...wordings }));
/** Plurals of single words: "français, anglais : courants". */
const plural = (phrase: string): string | null => (/^\p{Script=Latin}+[^sx\P{L}]$/u.test(phrase) ? `${phrase}s` : null);
const codes = cefrLevels.map((level) => [level.toLowerCase(), level] as const);

/** Words and CEFR codes that say how well a language is known. A code is worth more than a word that stands beside it. */
export const findLanguageLevels = createPhraseFinder<LanguageLevel>([
  ...codes,
  ...pairPhrases(words, (entry) => entry.level).flatMap(([phrase, level]) =>
    [phrase, plural(phrase)].flatMap((form) => (form ? [[form, level] as const] : [])),
  ),
]);
