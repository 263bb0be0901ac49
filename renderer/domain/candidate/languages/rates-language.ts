import { findLanguageLevels } from '../../text/lexicon/find-language-levels.ts';
import { findLanguages } from '../../text/lexicon/find-languages.ts';

const longest = 6;

/** "Français : langue maternelle", "Anglais ⇥ courant": a line of a language and its level, wherever it stands. */
export function ratesLanguage(text: string): boolean {
  const [language] = findLanguages(text);
  const [level] = language?.from === 0 ? findLanguageLevels(text.slice(language.to)) : [];
  const apart = language !== undefined && /^\s*[:\t–—(-]/u.test(text.slice(language.to));
  return apart && level !== undefined && text.split(/\s+/u).length <= longest;
}
