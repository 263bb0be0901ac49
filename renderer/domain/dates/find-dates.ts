import { afterWord } from '../text/lexicon/word-pattern.ts';
import { dateWords, monthByName } from './date-patterns.ts';

/** A date in folded text. A month without a year only means something at the start of a range. */
export interface DateHit {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly from: number;
  readonly to: number;
  /** Set when the hit is a span of years in one piece, such as `2015-16`. */
  readonly lastYear: number | null;
  /** Set when a month may be the last year of a span: `2010-12` is December, or 2010 to 2012 where no other date completes it. */
  readonly perhapsLastYear?: number;
}

const year = '(?:19[4-9]\\d|20[0-4]\\d)';
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const ordinal = `(?:${dateWords.ordinal}|[°ºo])?`;
const of = `(?:\\s+|\\s*[-./]\\s*|\\s+${dateWords.of}${afterWord}|\\s*,\\s*|\\s*:\\s*|\\s+${dateWords.yearWord}\\s+)`;
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

const pattern = new RegExp(
  [
    `${start}(?<isoYear>${year})[-/.](?<isoMonth>0[1-9]|1[0-2])[-/.](?<isoDay>3[01]|[12]\\d|0[1-9])(?:t[\\d:.]+z?)?${end}`,
    `${start}(?<first>\\d{1,2})\\s?[/.\\-]\\s?(?<second>\\d{1,2})\\s?[/.\\-]\\s?(?<dmyYear>${year})${end}`,
    `${start}(?<myMonth>0?[1-9]|1[0-2])\\s?[/.\\-]\\s?(?<myYear>${year})${end}`,
    `${start}(?<spanYear>${year})\\s?[-/]\\s?(?<spanLast>\\d{2})${end}(?![-/.]\\d)`,
    `${start}(?<mdMonth>${dateWords.month})\\.?\\s+(?<mdDay>${day})${ordinal}(?:\\s?-\\s?${day}${ordinal})?,?\\s+(?<mdYear>${year})${end}`,
    `${start}(?:(?:(?<dDay>${day})${ordinal}|${dateWords.first})${of})?(?<dMonth>${dateWords.month})\\.?(?:${of}|(?<=\\.))?(?<dYear>${year})${end}`,
    `${start}(?<tMonth>${dateWords.month})\\.?\\s?[-'’/]\\s?(?<tYear>\\d{2})${end}`,
    `${start}(?<ydYear>${year}),?\\s+(?<ydMonth>${dateWords.month})\\.?\\s+(?<ydDay>${day})${ordinal}${end}`,
    `${start}${dateWords.season}s?${of}(?<sYear>${year})${end}`,
    `${start}(?<shortMonth>0[1-9]|1[0-2])/(?<shortYear>1[3-9]|2\\d|9\\d)${end}(?!\\s?/)`,
    `(?<![\\p{N}]|\\p{N}[.,])(?<year>${year})(?![\\p{N}]|[.,]\\p{N})`,
    `${start}(?<bareMonth>${dateWords.month})\\.?${end}`,
  ].join('|'),
  'giu',
);

type Parts = Pick<DateHit, 'year' | 'month' | 'day' | 'lastYear' | 'perhapsLastYear'>;
type Groups = Readonly<Record<string, string | undefined>>;

const century = (two: string): number => (Number(two) > 50 ? 1900 : 2000) + Number(two);

function parts(
  y: string | number | null,
  m: string | number | null = null,
  d: string | null = null,
  lastYear: number | null = null,
): Parts {
  const month = typeof m === 'string' ? (monthByName.get(m.replace(/\s+/gu, ' ')) ?? null) : m;
  return { year: y === null ? null : Number(y), month, day: d === null ? null : Number(d), lastYear };
}

/** `2015-16` is a span of years, `2015-09` a month. */
function readSpan(first: string, last: string): Parts | null {
  const two = Number(last);
  if (two === (Number(first) + 1) % 100) return parts(first, null, null, Number(first) + 1);
  const lastYear = Number(first.slice(0, 2) + last);
  const later = two > Number(first) % 100;
  if (two >= 1 && two <= 12) return later ? { ...parts(first, two), perhapsLastYear: lastYear } : parts(first, two);
  return later ? parts(first, null, null, lastYear) : null;
}

/** Day before month, as everywhere but in the United States, unless only the other order is a date. */
function readNumbers(first: string, second: string, y: string): Parts | null {
  if (Number(second) >= 1 && Number(second) <= 12) return parts(y, Number(second), first);
  return Number(first) >= 1 && Number(first) <= 12 ? parts(y, Number(first), second) : null;
}

function readGroups(g: Groups): Parts | null {
  const { isoYear, dmyYear, myYear, spanYear, mdYear, dYear, tYear, sYear, shortYear, year: plain, bareMonth } = g;
  if (isoYear) return parts(isoYear, Number(g.isoMonth), g.isoDay ?? null);
  if (dmyYear) return readNumbers(g.first ?? '', g.second ?? '', dmyYear);
  if (myYear) return parts(myYear, Number(g.myMonth));
  if (spanYear) return readSpan(spanYear, g.spanLast ?? '');
  if (mdYear) return parts(mdYear, g.mdMonth, g.mdDay ?? null);
  if (dYear) return parts(dYear, g.dMonth, g.dDay ?? null);
  if (g.ydYear) return parts(g.ydYear, g.ydMonth, g.ydDay ?? null);
  if (tYear) return parts(century(tYear), g.tMonth);
  if (shortYear) return parts(century(shortYear), Number(g.shortMonth));
  if (sYear ?? plain) return parts(sYear ?? plain ?? null);
  return bareMonth ? parts(null, bareMonth) : null;
}

/** Every date of a folded text, from left to right. */
export function findDates(folded: string): readonly DateHit[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const read = readGroups(match.groups ?? {});
    return read ? [{ ...read, from: match.index, to: match.index + match[0].length }] : [];
  });
}
