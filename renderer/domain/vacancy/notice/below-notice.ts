import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { wordFinder } from './phrases.ts';

const debris = wordFinder(terms.debrisEnd);

/** Whether a line begins what a web page shows below the notice ("Recommended for you"). */
export function isBelowNotice(text: string): boolean {
  const hit = debris.first(fold(text));
  return hit !== null && text.length <= 80;
}
