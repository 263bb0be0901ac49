import type { ExperienceFact, PartialDate } from '../candidate/facts.ts';

/** A stretch of calendar months, both ends included; months are counted from year 0. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** What a position's dates allow: the least and the most it can have lasted. Null: nothing certain. */
export interface Period {
  readonly least: Months | null;
  readonly most: Months;
}

/** First and last month that a date may mean: `2015` is any month of that year. Null when it is no date. */
function monthsOf(date: PartialDate): Months | null {
  const match = /^(\d{4})(?:-(\d{2}))?/u.exec(date);
  if (!match) return null;
  const year = Number(match[1]) * 12;
  const month = match[2] === undefined ? null : Number(match[2]) - 1;
  return month === null ? { first: year, last: year + 11 } : { first: year + month, last: year + month };
}

/** The longest career: how long a position can have lasted whose dates are unknown. */
const longestCareer = 50 * 12;
const upTo = (last: number): Months => ({ first: last - longestCareer + 1, last });

/**
 * The period of a position up to `until` (the month to which "to the present" runs). Undated and contradictory positions may have
 * lasted any time, so nothing is certain of them. Null: the position begins after `until`.
 */
export function periodOf(position: Pick<ExperienceFact, 'start' | 'end' | 'current'>, until: number): Period | null {
  const start = position.start === null ? null : monthsOf(position.start);
  const end = position.end === null ? null : monthsOf(position.end);
  if (start === null) return { least: null, most: upTo(Math.min(end?.last ?? until, until)) };
  if (start.first > until) return null;
  if (end === null && !position.current)
    return { least: { first: start.last, last: start.last }, most: { first: start.first, last: until } };
  const last = end ?? { first: until, last: until };
  if (last.last < start.first) return { least: null, most: upTo(until) };
  const from = Math.min(start.last, until);
  const to = Math.min(last.first, until);
  const least = to >= from ? { first: from, last: to } : { first: from, last: from };
  return { least, most: { first: start.first, last: Math.min(last.last, until) } };
}

/** Length of the union of stretches in months: what overlaps counts once. Only months from `since` on count. */
export function countMonths(stretches: readonly Months[], since = 0): number {
  const sorted = stretches
    .map(({ first, last }) => ({ first: Math.max(first, since), last }))
    .filter(({ first, last }) => last >= first)
    .sort((a, b) => a.first - b.first);
  let total = 0;
  let reached = -1;
  for (const { first, last } of sorted) {
    const from = Math.max(first, reached + 1);
    if (last >= from) total += last - from + 1;
    reached = Math.max(reached, last);
  }
  return total;
}

/** The last month that an `asOf` date stands for. */
export function lastMonthOf(asOf: PartialDate): number {
  return monthsOf(asOf)?.last ?? 0;
}
