import words from '../../../../resources/lexicons/letter-words.json';
import { findDateSpans } from '../../dates/find-date-spans.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import type { PartialDate } from '../facts.ts';
import type { Unit } from '../units/unit.ts';

/** "Fait à Ouagadougou, le 28 janvier 2023", "Bruxelles, le 23 janvier 2023", "DATE: 19 January 2023". */
const written = new RegExp(
  String.raw`^(?:${writtenWords(words.writtenAt)}(?!\p{L})|${writtenWords(words.writtenIn)} \p{Lu}|\p{Lu}[\p{L}'’ -]{2,25},\s*${writtenWords(words.writtenOn)}?\s*\d)`,
  'iu',
);

/** The date that a document bears at its head or foot, to the day; null when it bears none. */
export function findWrittenOn(units: readonly Unit[]): PartialDate | null {
  for (const { text } of units) {
    if (text.length > 120 || !written.test(text)) continue;
    const date = findDateSpans(text).find(({ start, kind }) => kind === 'single' && start?.length === 10);
    if (date?.start && Number(date.start.slice(0, 4)) >= 2005) return date.start;
  }
  return null;
}
