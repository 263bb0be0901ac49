import type { Evidence } from '../document/place.ts';

/** Between table cells and between lines; what stands on both sides of one need not stand together in the file. */
const breaks = /[\t\n]/u;

/** The evidence cut into quotations of one line and one table cell each, in reading order. */
export function splitEvidence(evidence: Evidence): readonly Evidence[] {
  const { quote, place } = evidence;
  if (!breaks.test(quote)) return [evidence];
  const parts: Evidence[] = [];
  let line = place.line;
  let column = place.from;
  for (const row of quote.split('\n')) {
    for (const cell of row.split('\t')) {
      if (/[\p{L}\p{N}]/u.test(cell))
        parts.push({ quote: cell, place: { ...place, line, lastLine: line, from: column, to: column + cell.length } });
      column += cell.length + 1;
    }
    line = Math.min(line + 1, place.lastLine);
    column = 0;
  }
  return parts;
}

/** Those quotations of an evidence that hold the words `from` to `to` of it. */
export function quoteAround(evidence: Evidence, from: number, to: number): readonly Evidence[] {
  const parts = splitEvidence(evidence);
  if (parts.length === 1) return parts;
  let at = 0;
  return parts.filter(({ quote }) => {
    const start = evidence.quote.indexOf(quote, at);
    at = start + quote.length;
    return start < to && at > from;
  });
}
