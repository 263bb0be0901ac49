import words from '../../../../resources/lexicons/licence-words.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import { keyFinder } from '../notice/phrases.ts';
import type { Clause } from './clause.ts';
import { type Draft, draft } from './draft.ts';

const licences = keyFinder(terms.license);
/** "Permis B". */
const permitOf = new RegExp(String.raw`^${writtenWords(words.permit)}\s+[A-E]\d?(?!\p{L})`, 'iu');

/** A driving licence or the licence of a regulated profession. */
export function readLicense(clause: Clause): Draft | null {
  if (permitOf.test(clause.text) && /\s[A-E]\d?(?!\p{L})/u.test(clause.text))
    return draft(clause, 'license', { type: 'driving' }, 'driving');
  const hit = licences.first(clause.folded.text);
  return hit ? draft(clause, 'license', { type: hit.value }, hit.value) : null;
}
