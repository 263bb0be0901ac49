import type { LanguageFact } from '../../candidate/facts.ts';
import { languageLevels } from '../../text/lexicon/find-language-levels.ts';
import type { LanguageParams } from '../../vacancy/vacancy.ts';
import { type Finding, met, notEvidenced, notMet } from '../finding.ts';
import type { MeritFacts } from '../judge-input.ts';

/** ISO 639-3 codes of one language under the code that notices use for it (SIL's macrolanguages ara and ber). */
const sameLanguage: Readonly<Record<string, string>> = {
  ber: 'zgh',
  shi: 'zgh',
  rif: 'zgh',
  tzm: 'zgh',
  kab: 'zgh',
  arb: 'ar',
  ary: 'ar',
  arq: 'ar',
  aeb: 'ar',
  arz: 'ar',
  mey: 'ar',
};
const baseOf = (code: string): string => sameLanguage[code] ?? code.split('-')[0] ?? code;

const rankOf = ({ cefr }: LanguageFact): number => (cefr === null ? -1 : languageLevels.indexOf(cefr));

/** The stated level against the wanted one; a mother tongue is always enough. */
export function judgeLanguage({ code, anyOf, minLevel }: LanguageParams, { languages }: MeritFacts): Finding {
  const wanted = (anyOf ?? (code === undefined ? [] : [code])).map(baseOf);
  const known = languages.filter((language) => wanted.includes(baseOf(language.code)));
  const [best] = [...known].sort((a, b) => rankOf(b) - rankOf(a));
  const asked = { languages: wanted.join(', '), required: minLevel ?? '' };
  if (!best) return notEvidenced('language.silent', asked, 'language.ask');
  const said = { ...asked, language: best.code, level: best.cefr ?? '' };
  if (minLevel === null) return met(best.cefr === null ? 'language.named' : 'language.met', said, [best.evidence]);
  if (best.cefr === null) return notEvidenced('language.noLevel', said, 'language.askLevel', [best.evidence]);
  if (rankOf(best) >= languageLevels.indexOf(minLevel))
    return met(best.cefr === 'native' ? 'language.native' : 'language.met', said, [best.evidence]);
  const unsure = known.find(({ cefr }) => cefr === null);
  if (unsure) return notEvidenced('language.noLevel', { ...asked, language: unsure.code }, 'language.askLevel', [unsure.evidence]);
  return notMet('language.below', said, [best.evidence]);
}
