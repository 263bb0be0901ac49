import type { Evidence } from '../document/place.ts';

const breaks = /[\t\n]/u;

/**
 * The evidence cut down to the part of it around the words `from` to `to`: one line, one table cell. A sentence that runs over lines
 * without a mark of where they part stays whole.
 */
export function quoteAround(evidence: Evidence, from: number, to: number): Evidence {
  const { quote, place } = evidence;
  let start = from;
  while (start > 0 && !breaks.test(quote[start - 1] ?? '')) start -= 1;
  let end = to;
  while (end < quote.length && !breaks.test(quote[end] ?? '')) end += 1;
  if (start === 0 && end === quote.length) return evidence;
  const text = quote.slice(start, end);
  if (place.line === place.lastLine) return { quote: text, place: { ...place, from: place.from + start, to: place.from + end } };
  const before = quote.slice(0, start).split('\n').length - 1;
  const within = text.split('\n').length - 1;
  const lines = quote.split('\n').length - 1;
  if (lines !== place.lastLine - place.line) return { quote: text, place };
  const column = start - (quote.lastIndexOf('\n', start - 1) + 1) + (before === 0 ? place.from : 0);
  return {
    quote: text,
    place: { ...place, line: place.line + before, lastLine: place.line + before + within, from: column, to: column + text.length },
  };
}
