import evaluation from '../../../../resources/lexicons/notice-evaluation.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { wordFinder } from '../notice/phrases.ts';

const points = wordFinder(evaluation.points);

export interface Member {
  readonly text: string;
  readonly folded: string;
}

const article =
  /^(?:(?:de|du|des|la|le|les|un|une|ou|et|en|the|a|an|or|and|of|in|any|other|del|los|las|el|y|o|tout|toute|autre|notamment|dans|au|aux|à|plus particulièrement|particulièrement|éventuellement|etc\\.?|liée?s? (?:à|au|aux)|activités liée?s (?:à|au|aux)|relatifs? (?:à|au|aux)|relatives? (?:à|au|aux)|related to|especially|particularly)\s+|(?:d|l)'|و(?=ال)|أو\s+|او\s+|في\s+)+/iu;

/** The members of "économie, gestion, sciences sociales ou études de développement", without articles; brackets stay whole. */
export function splitEnumeration(text: string): readonly Member[] {
  const opened = text.replace(/[(（)）]/gu, ',');
  return (
    opened
      .split(/\s*[,،/•;]\s*|\s+(?:et\/ou|and\/or|y\/o|ou|or|o|et|and|y|e|ainsi que|as well as|أو|او)\s+|\s+و(?=ال)/u)
      .map((part) => part.replace(/^['"«“\s:]+|['"»”\s.:]+$/gu, ''))
      .map((part) => part.replace(/’/gu, "'"))
      // "UN agencies" begins with no French article.
      .map((part) => (part.startsWith('UN ') ? part : part.replace(article, '')).trim())
      .filter((part) => /\p{L}{2}/u.test(part) && part.length <= 130)
      .map((part) => ({ text: part, folded: fold(part) }))
      .filter(({ folded }) => !(points.matches(folded) && /\p{N}/u.test(folded)))
  );
}
