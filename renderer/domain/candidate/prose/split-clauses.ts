import { type DateSpan, findDateSpans } from '../../dates/find-date-spans.ts';
import { listProseHits } from './prose-words.ts';

/** A part of a sentence that tells of one period; offsets into the sentence. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly date: DateSpan;
}

/** The dates that may date a post: ranges, else single ones. */
function listPeriods(sentence: string): readonly DateSpan[] {
  const spans = findDateSpans(sentence);
  const ranges = spans.filter(({ kind }) => kind === 'range');
  return ranges.length > 0 ? ranges : spans;
}

/**
 * Cuts a sentence that tells of several periods: before each date where dates lead ("De 2013 à 2017, j'ai été …"), after each where
 * they follow ("… from 2010 to 2012 and …").
 */
export function splitClauses(sentence: string): readonly Clause[] {
  const periods = listPeriods(sentence);
  const [first] = periods;
  if (!first) return [];
  const told = Math.min(...[...listProseHits('work', sentence), ...listProseHits('as', sentence)].map(({ from }) => from));
  const leading = first.from <= told;
  return periods.map((date, at) => {
    const previous = periods[at - 1];
    const next = periods[at + 1];
    const from = leading ? (at === 0 ? 0 : date.from) : (previous?.to ?? 0);
    const to = leading ? (next?.from ?? sentence.length) : next ? date.to : sentence.length;
    return { from, to, date: { ...date, from: date.from - from, to: date.to - from } };
  });
}
