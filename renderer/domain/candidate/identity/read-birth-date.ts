import { dateWords, monthByName } from '../../dates/date-patterns.ts';
import { findDateSpans } from '../../dates/find-date-spans.ts';
import { fold, foldKeepingOffsets } from '../../text/fold.ts';
import { afterWord } from '../../text/lexicon/word-pattern.ts';

/** A date that somebody of working age can be born on; offsets into the text it was read in. */
export interface BirthDate {
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

const oldest = 85;
const youngest = 15;

/** Dates as only birth dates are written: "12/03/88", "12 03 1988", "1990-5-4", "7 juillet 86". */
const short = [
  /(?<![\p{L}\p{N}])(?<d>\d{1,2})\s?[\s/.-]\s?(?<m>\d{1,2})\s?[\s/.-]\s?(?<y>\d{4}|\d{2})(?!\d)/gu,
  /(?<![\p{L}\p{N}])(?<y>(?:19|20)\d{2})\s?[/.-]\s?(?<m>\d{1,2})\s?[/.-]\s?(?<d>\d{1,2})(?!\d)/gu,
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<d>\d{1,2})${dateWords.ordinal}?[\s.-]+(?:${dateWords.of}${afterWord})?(?<month>\p{L}{3,12})\.?[\s.-]+(?:${dateWords.of}${afterWord})?(?<y>\d{2})(?!\d)`,
    'gu',
  ),
];

function readShort(text: string, fits: (year: number) => boolean): BirthDate | null {
  const folded = foldKeepingOffsets(text);
  for (const pattern of short) {
    for (const { groups = {}, index, 0: written } of folded.text.matchAll(pattern)) {
      const [first, second] = [Number(groups.d), groups.month ? monthByName.get(fold(groups.month)) : Number(groups.m)];
      const year = [Number(groups.y), 1900 + Number(groups.y), 2000 + Number(groups.y)].find(fits);
      const [day, month] = second !== undefined && second > 12 ? [second, first] : [first, second];
      if (year === undefined || month === undefined || month < 1 || month > 12 || day < 1 || day > 31) continue;
      const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
      return { date, from: folded.offsets[index] ?? 0, to: folded.offsets[index + written.length] ?? text.length };
    }
  }
  return null;
}

/** The first date of a text that somebody of working age can be born on, as precise as stated. */
export function readBirthDate(text: string, asOf: string): BirthDate | null {
  const thisYear = Number(asOf.slice(0, 4));
  const fits = (year: number): boolean => year >= thisYear - oldest && year <= thisYear - youngest;
  const span = findDateSpans(text).find(({ start }) => start !== null && fits(Number(start.slice(0, 4))));
  if (span?.start && span.start.length > 4) return { date: span.start, from: span.from, to: span.to };
  const read = readShort(text, fits);
  if (read && (!span || (read.from <= span.from && span.to <= read.to))) return read;
  return span?.start ? { date: span.start, from: span.from, to: span.to } : null;
}
