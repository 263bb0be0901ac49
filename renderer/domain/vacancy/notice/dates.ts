import months from '../../../../resources/lexicons/months.json' with { type: 'json' };
import { dateWords } from '../../dates/date-patterns.ts';
import { foldKeepingOffsets } from '../../text/fold.ts';
import { afterWord } from '../../text/lexicon/word-pattern.ts';
import { findTime } from './clock.ts';
import { phraseFinder } from './phrases.ts';

/** A calendar date in a notice, as precise as stated, with a time where one stands beside it. */
export interface DateHit {
  /** `2023`, `2023-01`, `2023-01-15`. */
  readonly iso: string;
  /** `23:59`, null when no time is stated. */
  readonly time: string | null;
  /** Offsets into the original text. */
  readonly start: number;
  readonly end: number;
}

const monthNames = phraseFinder(
  months.flatMap(({ month, ...words }) => Object.values(words).flatMap((list) => list.map((word) => [word, month] as const))),
);
const pad = (value: number): string => String(value).padStart(2, '0');
const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

function toIso(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12 || year < 1950 || year > 2100) return null;
  if (day === null) return `${year}-${pad(month)}`;
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${pad(month)}-${pad(day)}` : null;
}

interface FoldedHit {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** Whether numeric dates name the month first: one must be read so ("02/16/2026"), and none can only be read the other way. */
export function namesMonthFirst(texts: readonly string[]): boolean {
  const dates = texts.flatMap((text) => [...text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/gu)]);
  return dates.some(([, , second]) => Number(second) > 12) && !dates.some(([, first]) => Number(first) > 12);
}

/** 31/05/2021, 31.05.21, 31-05-2021 (day first, as nearly everywhere these notices come from; month first only where it must be) and 2021-05-31. */
function numericDates(folded: string, monthFirst: boolean): readonly FoldedHit[] {
  const hits: FoldedHit[] = [];
  for (const match of folded.matchAll(/(?<![\p{N}/])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\p{N}/])/gu)) {
    const [first, second, last] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const year = last < 100 ? 2000 + last : last;
    const [month, day] = monthFirst ? [first, second] : [second, first];
    const iso = toIso(year, month, day) ?? toIso(year, day, month);
    if (iso) hits.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  for (const match of folded.matchAll(/(?<![\p{N}/-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\p{N}])/gu)) {
    const iso = toIso(Number(match[1]), Number(match[2]), Number(match[3]));
    if (iso) hits.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return hits;
}

const of = `(?:${dateWords.of}${afterWord})?`;
const firstBefore = new RegExp(String.raw`(?<!\p{L})${dateWords.first}\s+${of}$`, 'u');
/** Folding makes an "o" of the sign of Spanish ordinals: "1º de mayo". */
const figureBefore = new RegExp(String.raw`(?<!\p{N})(\d{1,2})(?:\s*(?:${dateWords.ordinal}|o))?(?:\s*${of}|-)$`, 'u');
const yearBehind = new RegExp(String.raw`^\.?,?\s*(?:(?:${dateWords.of}|${dateWords.yearWord})${afterWord})?(\d{4})(?!\p{N})`, 'u');
const dayBehind = new RegExp(String.raw`^\.?\s*(\d{1,2})${dateWords.ordinal}?,?\s+(\d{4})(?!\p{N})`, 'u');

/** The day in front of a month's name, with the length of what it takes: "31 ", "1er ", "premier ", "فاتح ". */
function dayBefore(before: string): { readonly day: number; readonly length: number } | null {
  const first = firstBefore.exec(before);
  if (first) return { day: 1, length: first[0].length };
  const figure = figureBefore.exec(before);
  return figure ? { day: Number(figure[1]), length: figure[0].length } : null;
}

/** 31 mai 2021, 1er juin 2024, May 31, 2021, 31 de mayo de 2021, 31 ماي 2021, Jan 2023; a date without a year takes `year`. */
function namedDates(folded: string, year: string | null): readonly FoldedHit[] {
  return monthNames.findAll(folded).flatMap(({ value: month, start, end }): FoldedHit[] => {
    const before = dayBefore(folded.slice(Math.max(0, start - 14), start));
    const yearAfter = yearBehind.exec(folded.slice(end));
    const dayAfter = dayBehind.exec(folded.slice(end));
    if (!before && dayAfter) {
      const iso = toIso(Number(dayAfter[2]), month, Number(dayAfter[1]));
      return iso ? [{ iso, start, end: end + dayAfter[0].length }] : [];
    }
    const shortYear = before ? /^-(\d{2})(?![\p{N}-])/u.exec(folded.slice(end)) : null;
    const stated = yearAfter?.[1] ?? (shortYear ? `20${shortYear[1]}` : before ? year : null);
    if (stated === null || stated === undefined) return [];
    const iso = toIso(Number(stated), month, before ? before.day : null);
    return iso ? [{ iso, start: before ? start - before.length : start, end: end + ((yearAfter ?? shortYear)?.[0].length ?? 0) }] : [];
  });
}

/** The dates of a text in order; those without a year get `year`, or are left out without one. */
export function findDates(text: string, year: string | null = null, monthFirst = false): readonly DateHit[] {
  const { text: folded, offsets } = foldKeepingOffsets(text);
  const numeric = numericDates(folded, monthFirst);
  const named = namedDates(folded, year).filter(({ start, end }) => !numeric.some((hit) => start < hit.end && end > hit.start));
  return [...numeric, ...named]
    .sort((a, b) => a.start - b.start)
    .map(({ iso, start, end }) => ({
      iso,
      time: findTime(folded.slice(end, end + 48)) ?? findTime(folded.slice(Math.max(0, start - 40), start)),
      start: offsets[start] ?? 0,
      end: offsets[end] ?? text.length,
    }));
}
