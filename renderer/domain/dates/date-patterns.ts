import words from '../../../resources/lexicons/date-words.json';
import months from '../../../resources/lexicons/months.json';
import { fold } from '../text/fold.ts';
import { listPhrases } from '../text/lexicon/list-phrases.ts';
import { foldedWords } from '../text/lexicon/word-pattern.ts';

/** Month number by folded name. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  months.flatMap((entry) => listPhrases(entry).map((name) => [fold(name).replace(/\s+/gu, ' '), entry.month] as const)),
);

/** Regular expression sources over folded text for the words that surround dates in a CV. */
export const dateWords = {
  month: foldedWords(...months),
  season: foldedWords(words.season),
  present: foldedWords(words.present),
  since: foldedWords(words.since),
  from: foldedWords(words.from),
  to: foldedWords(words.to),
  boundary: foldedWords(words.boundary),
  duration: foldedWords(words.duration),
  years: foldedWords(words.years),
  months: foldedWords(words.months),
  one: foldedWords(words.one),
  /** What ends the number of a day: "1er", "3rd". */
  ordinal: foldedWords(words.ordinal),
  /** What stands between a day, its month and its year. */
  of: foldedWords(words.of),
  yearWord: foldedWords(words.yearWord),
  /** The first of a month. */
  first: foldedWords(words.first),
} as const;
