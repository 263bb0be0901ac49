import dates from '../../../../resources/lexicons/date-words.json' with { type: 'json' };
import lexicon from '../../../../resources/lexicons/notice-apply.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
import { listNumbers, listYears } from '../criteria/numbers.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { Unit } from '../notice/unit.ts';
import { type Field, firstField } from './fields.ts';

const recruits = wordFinder(lexicon.recruits);
const postWord = wordFinder(lexicon.postWord);

/** "80 %", "2e": shares, hours and places in an order. */
const otherThing = new RegExp(String.raw`^\s*[%/:h°]|^\s*\)?\s*${foldedWords(dates.ordinal, terms.ordinalEnd)}(?!\p{L})`, 'u');
const numbering = new RegExp(String.raw`(?:${foldedWords(terms.numberLead)}|[°/-])\s*$`, 'u');

/** What may stand between the verb and the number: "…, par voie de concours externe sur dossiers, 3 cadres". */
const nearVerb = 70;

/** The number of posts that a line announces: "3 postes", "recrutement de douze (12) ingénieurs"; null where it names none. */
function postsIn(text: string): number | null {
  const folded = fold(text);
  const lengths = listYears(folded);
  const isCount = ({ value, start, end }: { value: number; start: number; end: number }): boolean =>
    Number.isInteger(value) &&
    value >= 1 &&
    !lengths.some((hit) => start < hit.end && end > hit.start) &&
    !otherThing.test(folded.slice(end)) &&
    !numbering.test(folded.slice(0, start));
  const numbers = listNumbers(folded).filter(isCount);
  const beside = numbers.find(({ end }) => {
    const hit = postWord.first(folded.slice(end, end + 16));
    return hit !== null && /^\s*(?:\(\d+\))?\s*$/u.test(folded.slice(end, end + hit.start));
  });
  if (beside) return beside.value;
  for (const { end } of recruits.findAll(folded)) {
    const next = numbers.find(({ start, value }) => value >= 2 && start >= end && start - end <= nearVerb);
    if (next && !/[.:;]/u.test(folded.slice(end, next.start)) && /^\s*(?:\(\d+\))?\s*\p{L}{3}/u.test(folded.slice(next.end)))
      return next.value;
  }
  return null;
}

/** How many posts are open: the field that says so, else the title or the sentence that opens the notice. */
export function readPosts(fields: readonly Field[], head: readonly Unit[]): number | null {
  const stated = firstField(fields, 'posts');
  if (stated) return listNumbers(fold(stated.value))[0]?.value ?? null;
  const lines = head.filter(({ text, isItem, isRow }) => text.length <= 400 && !isItem && !isRow);
  return lines.map(({ text }) => postsIn(text)).find((count) => count !== null) ?? null;
}
