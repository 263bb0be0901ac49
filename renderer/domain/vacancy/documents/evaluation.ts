import lexicon from '../../../../resources/lexicons/notice-evaluation.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { type PhraseFinder, wordFinder } from '../notice/phrases.ts';
import type { Section } from '../notice/sections.ts';
import type { Vacancy } from '../vacancy.ts';

const technical = wordFinder(lexicon.technical);
const financial = wordFinder(lexicon.financial);
const payment = wordFinder(lexicon.payment);

/** Whether a sentence says when and how a contract is paid. */
export function speaksOfPayment(text: string): boolean {
  return payment.matches(fold(text));
}

type Side = 'behind' | 'before';

interface Share {
  readonly value: number;
  /** Characters between the word and its number. */
  readonly gap: number;
}

/** The number nearest to a word on one side: behind it ("offre technique : 70 %") or before it ("70 points pour l'offre technique"). */
function shareOf(folded: string, word: PhraseFinder<true>, other: PhraseFinder<true>, side: Side): Share | null {
  const numbers = [...folded.matchAll(/(?<![\p{N}.,])(\d{2})(?![\p{N}])/gu)].map((match) => ({
    value: Number(match[1]),
    start: match.index,
  }));
  const found = word.findAll(folded).flatMap(({ start, end }): Share[] => {
    const stop = other.findAll(folded).find((hit) => hit.start > end)?.start ?? folded.length;
    const number =
      side === 'behind'
        ? numbers.find((each) => each.start >= end && each.start < Math.min(stop, end + 90))
        : numbers.findLast((each) => each.start < start && each.start > start - 40);
    return number ? [{ value: number.value, gap: side === 'behind' ? number.start - end : start - number.start }] : [];
  });
  return found[0] ?? null;
}

/** Shares that sum to 100, from the side on which the numbers stand nearer to their words. */
function sharesOf(text: string): Vacancy['evaluation'] {
  const sides = (['behind', 'before'] as const).flatMap((side) => {
    const [ours, theirs] = [shareOf(text, technical, financial, side), shareOf(text, financial, technical, side)];
    return ours && theirs && ours.value + theirs.value === 100
      ? [{ technical: ours.value, financial: theirs.value, gap: ours.gap + theirs.gap }]
      : [];
  });
  const [best] = sides.sort((a, b) => a.gap - b.gap);
  return best ? { technical: best.technical, financial: best.financial } : null;
}

/**
 * Technical and financial shares of the evaluation, in percent. Only numbers that sum to 100 count, and none from a sentence
 * about payment: "30 % après validation du livrable" is no weight.
 */
export function readEvaluation(sections: readonly Section[]): Vacancy['evaluation'] {
  const texts = sections.flatMap(({ kind, heading, units }) => {
    const isPayment = heading !== null && payment.matches(fold(heading.text));
    if (isPayment || kind === 'duties' || kind === 'context') return [];
    const own = units.map(({ unit }) => fold(unit.text)).filter((text) => !payment.matches(text));
    return [`${heading ? fold(heading.text) : ''} : ${own.join(' . ')}`, ...own];
  });
  const blocks = [...texts, ...texts.map((text, index) => `${text} . ${texts[index + 1] ?? ''}`)];
  for (const text of blocks) {
    if (!technical.matches(text) || !financial.matches(text)) continue;
    const shares = sharesOf(text);
    if (shares) return shares;
  }
  return null;
}
