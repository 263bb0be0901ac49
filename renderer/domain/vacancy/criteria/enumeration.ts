import evaluation from '../../../../resources/lexicons/notice-evaluation.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { afterWord, writtenWords } from '../../text/lexicon/word-pattern.ts';
import { wordFinder } from '../notice/phrases.ts';

const points = wordFinder(evaluation.points);

export interface Member {
  readonly text: string;
  readonly folded: string;
}

const joinedAnd = writtenWords({ ar: terms.and.ar });
const joinedArticle = writtenWords({ ar: terms.article.ar });
/** Articles and the like before a member. */
const lead = new RegExp(`^(?:${writtenWords(terms.memberLead)}${afterWord}|${joinedAnd}(?=${joinedArticle}))+`, 'iu');
const tie = new RegExp(String.raw`\s*[,،/•;]\s*|\s+${writtenWords(terms.memberTie)}\s+|\s+${joinedAnd}(?=${joinedArticle})`, 'u');

/** The members of "économie, gestion, sciences sociales ou études de développement", without articles; brackets stay whole. */
export function splitEnumeration(text: string): readonly Member[] {
  const opened = text.replace(/[(（)）]/gu, ',');
  return (
    opened
      .split(tie)
      .map((part) => part.replace(/^['"«“\s:]+|['"»”\s.:]+$/gu, ''))
      .map((part) => part.replace(/’/gu, "'"))
      // "UN agencies" begins with no French article.
      .map((part) => (part.startsWith('UN ') ? part : part.replace(lead, '')).trim())
      .filter((part) => /\p{L}{2}/u.test(part) && part.length <= 130)
      .map((part) => ({ text: part, folded: fold(part) }))
      .filter(({ folded }) => !(points.matches(folded) && /\p{N}/u.test(folded)))
  );
}
