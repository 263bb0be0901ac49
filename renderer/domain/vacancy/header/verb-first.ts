import lexicon from '../../../../resources/lexicons/notice-organisations.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { foldKeepingOffsets } from '../../text/fold.ts';
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
import { wordFinder } from '../notice/phrases.ts';

const verbs = wordFinder(lexicon.seeksVerb);
/** "…، و": where a clause begins. */
const clauseStart = new RegExp(String.raw`[،,]\s+${foldedWords({ ar: terms.and.ar })}?$`, 'u');
const before = wordFinder(lexicon.soughtBefore);

/** "تبحث تعاونية … عن محاسب …": who seeks and what is sought, where the verb comes first. Null for another sentence. */
export function verbFirst(text: string): { readonly subject: string; readonly sought: string } | null {
  const { text: folded, offsets } = foldKeepingOffsets(text);
  const verb = verbs.findAll(folded).find(({ start }) => start <= 3 || clauseStart.test(folded.slice(0, start)));
  if (!verb) return null;
  const link = before.findAll(folded).find(({ start }) => start > verb.end + 3 && start < verb.end + 90);
  if (!link) return null;
  const subject = text.slice(offsets[verb.end], offsets[link.start]).trim();
  return subject === '' ? null : { subject, sought: text.slice(offsets[link.end]).trim() };
}
