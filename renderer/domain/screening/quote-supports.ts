import type { Evidence } from '../document/place.ts';
import type { Support } from './claims.ts';

/** Quotes shown for one criterion. */
const maxQuotes = 4;

/** The quotations of supports, each once, no more than a panel reads. */
export function quoteSupports(supports: readonly Support[]): readonly Evidence[] {
  const quotes = new Map<string, Evidence>();
  for (const evidence of supports.flatMap((support) => support.evidence)) {
    const { file, line, from, lastLine, to } = evidence.place;
    quotes.set([file, line, from, lastLine, to].join('|'), evidence);
  }
  return [...quotes.values()].slice(0, maxQuotes);
}
