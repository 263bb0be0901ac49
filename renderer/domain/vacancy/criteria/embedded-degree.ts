import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { wordFinder } from '../notice/phrases.ts';
import { makeClause, originalWords } from './clause.ts';
import type { Draft } from './draft.ts';
import { namesDegree, readEducation } from './education.ts';

const preposition = wordFinder(terms.withWord);

/** The diploma that an experience criterion asks for along with its years ("3 years … with a high school diploma"); null without one. */
export function readEmbeddedDegree({ label, quote, page, importance }: Draft): Draft | null {
  const whole = makeClause(label, { quote, page, section: 'education', importance });
  const { text } = whole.folded;
  const tie = preposition.findAll(text).find(({ end }) => namesDegree(text.slice(end)));
  return tie ? readEducation(makeClause(originalWords(whole, tie.end, text.length), whole)) : null;
}
