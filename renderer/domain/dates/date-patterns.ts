import words from '../../../resources/lexicons/date-words.json';
import months from '../../../resources/lexicons/months.json';
import { fold } from '../text/fold.ts';
import { listPhrases } from '../text/lexicon/list-phrases.ts';

/** A regular expression source that matches any of the phrases in folded text, longest first. */
function alternate(phrases: readonly string[]): string {
  const sources = [...new Set(phrases.map(fold))]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/\s+/gu, '\\s+'));
  return `(?:${sources.join('|')})`;
}

/** Month number by folded name. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  months.flatMap((entry) => listPhrases(entry).map((name) => [fold(name).replace(/\s+/gu, ' '), entry.month] as const)),
);

/** Regular expression sources over folded text for the words that surround dates in a CV. */
export const dateWords = {
  month: alternate([...monthByName.keys()]),
  season: alternate(listPhrases(words.season)),
  present: alternate(listPhrases(words.present)),
  since: alternate(listPhrases(words.since)),
  from: alternate(listPhrases(words.from)),
  to: alternate(listPhrases(words.to)),
  boundary: alternate(listPhrases(words.boundary)),
  duration: alternate(listPhrases(words.duration)),
  years: alternate(listPhrases(words.years)),
  months: alternate(listPhrases(words.months)),
} as const;
