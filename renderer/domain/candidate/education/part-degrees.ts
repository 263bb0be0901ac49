import { type DateSpan, findDateSpans } from '../../dates/find-date-spans.ts';
import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import { sliceUnit } from '../units/unit.ts';
import { indexOfInstitution } from './education-words.ts';

const signs = /^[\s.,;:()|•–—-]*$/u;
const breaks = /[;؛|•]\s*$/u;

/** Where, before a degree at `at`, another degree's text ends: after a date or a break; null where both are of one degree. */
function cutBefore(text: string, at: number, start: number, dates: readonly DateSpan[], leading: boolean): number | null {
  const date = dates.findLast(({ from, to }) => from > start && to <= at && signs.test(text.slice(to, at)));
  if (date && leading) return date.from;
  if (date) return dates.some(({ from }) => from > at) || indexOfInstitution(text.slice(at)) >= 0 ? date.to : null;
  return breaks.test(text.slice(start, at)) ? at : null;
}

/**
 * Parts a unit that lists several degrees in a row, each with its date or behind a break: "BSc Economics, 2008–2012; MSc Finance, 2014".
 * "Licence et master en droit, 2012" stays whole.
 */
export function partDegrees(source: SectionedUnit): readonly SectionedUnit[] {
  const { unit, contentFrom } = source;
  const { text } = unit;
  const degrees = findDegrees(text).filter(({ from }) => from >= contentFrom);
  const [first] = degrees;
  if (!first || degrees.length < 2 || unit.cells.length > 1) return [source];
  const dates = findDateSpans(text).filter(({ from }) => from >= contentFrom);
  const leading = dates.some(({ from, to }) => signs.test(text.slice(contentFrom, from)) && to <= first.from);
  const cuts: number[] = [];
  for (const { from } of degrees.slice(1)) {
    const cut = cutBefore(text, from, cuts.at(-1) ?? first.from, dates, leading);
    if (cut !== null) cuts.push(cut);
  }
  if (cuts.length === 0) return [source];
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(0, -1).map((from, at) => {
    const start = from + (/^[\s,;.)]*/u.exec(text.slice(from))?.[0].length ?? 0);
    const part = sliceUnit(unit, at === 0 ? 0 : start, bounds[at + 1] ?? text.length);
    return { ...source, unit: part, contentFrom: at === 0 ? contentFrom : 0 };
  });
}
