import { foldKeepingOffsets } from '../text/fold.ts';
import { dateWords } from './date-patterns.ts';
import { type DateHit, findDates } from './find-dates.ts';

/**
 * A date or a range of dates as a CV states it. `start` and `end` are ISO 8601, as precise as stated (`2015`, `2015-09`,
 * `2015-09-30`); `from` and `to` are UTF-16 offsets into the text, words such as "depuis" or "à ce jour" included.
 */
export interface DateSpan {
  readonly kind: 'single' | 'range';
  readonly start: string | null;
  /** Null when the range runs to the present or is open. */
  readonly end: string | null;
  /** The text says that it goes on: "depuis 2019", "2019 – présent". */
  readonly current: boolean;
  readonly from: number;
  readonly to: number;
}

const dash = '(?:-+>?|→|>|~|›|»)';
const boundary = `(?:${dateWords.boundary}\\s+)`;
const linkWord = `(?:(?:\\s|^)${dateWords.to}(?=[\\s\\d]|$))`;
const link = new RegExp(`^[\\s.,;:]*(?:${dash}|[/&]|${linkWord})\\s*(?:${dash}\\s*|${linkWord}\\s*)?${boundary}{0,2}$`, 'u');
const presentLink = `(?:\\(?\\s*${dash}\\s*|\\(\\s*|[/|]\\s*|${dateWords.to}\\s+|,\\s+)`;
const toPresent = new RegExp(`^[\\s.]*${presentLink}{1,3}${boundary}?${dateWords.present}(?![\\p{L}\\p{N}])`, 'u');
const sinceToPresent = new RegExp(`^[\\s.]*${presentLink}{0,3}${boundary}?${dateWords.present}(?![\\p{L}\\p{N}])`, 'u');
const openEnd = new RegExp(`^\\s*${dash}\\s*(?:\\.{2,3}|…|\\?)?\\s*(?=$|[|:)\\t])`, 'u');
const sinceBefore = new RegExp(`(?<![\\p{L}\\p{N}])${dateWords.since}\\s*:?\\s*${boundary}{0,2}$`, 'u');
const fromBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?:${dateWords.from}(?:\\s+|(?<=')))+$`, 'u');

/** "avril 2021 – 7 mois", "March 2019 (3 months)": how long it went on. */
const lasting = new RegExp(
  `^\\s*(?:${dash}|[(:,])\\s*(?<count>\\d{1,2})\\s+(?:(?<years>${dateWords.years})|${dateWords.months})\\s*(?:\\)|(?=$|[\\t|,;:]))`,
  'u',
);

/** "du 3 au" before "28 juillet 2017": the month says enough. */
const dayRangeBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${dateWords.from}\\s+)?\\d{1,2}${dateWords.ordinal}?\\s*(?:${dash}|${dateWords.to})\\s*$`,
  'u',
);

const two = (value: number): string => String(value).padStart(2, '0');

function toIso(hit: Pick<DateHit, 'year' | 'month' | 'day'>): string | null {
  if (hit.year === null) return null;
  if (hit.month === null) return String(hit.year);
  return hit.day === null ? `${hit.year}-${two(hit.month)}` : `${hit.year}-${two(hit.month)}-${two(hit.day)}`;
}

/** The last month of a time that starts in a month and lasts so many months. */
function addMonths({ year, month }: DateHit, count: number): string {
  const last = (year ?? 0) * 12 + (month ?? 1) - 1 + Math.max(0, count - 1);
  return `${Math.floor(last / 12)}-${two((last % 12) + 1)}`;
}

/** "2016, 2017": years in a row. */
const listsYears = (first: DateHit, second: DateHit, between: string): boolean =>
  first.month === null && second.month === null && /^,\s*$/u.test(between) && (second.year ?? 0) - (first.year ?? 0) === 1;

/** Gives the first date of "février – juin 2013" the year of the second. */
function completeStart(first: DateHit, second: DateHit): DateHit | null {
  if (first.year !== null) return first;
  if (second.year === null || second.month === null || first.month === null) return null;
  return { ...first, year: first.month > second.month ? second.year - 1 : second.year };
}

interface Lead {
  readonly from: number;
  readonly since: boolean;
}

function readLead(text: string, at: number): Lead {
  const before = text.slice(Math.max(0, at - 40), at);
  const offset = at - before.length;
  const since = sinceBefore.exec(before);
  if (since) return { from: offset + since.index, since: true };
  const lead = dayRangeBefore.exec(before) ?? fromBefore.exec(before);
  return { from: lead ? offset + lead.index : at, since: false };
}

const monthsBehind = /^\s*[(,:]?\s*$/u;

/** "2021 (mars à novembre)", "2019 (juillet)": the months behind their year. */
function readMonthsBehind(
  text: string,
  hits: readonly DateHit[],
  index: number,
): { readonly dates: Pick<DateSpan, 'start' | 'end'>; readonly used: number; readonly to: number } | null {
  const [year, first, last] = hits.slice(index, index + 3);
  if (!year || !first || year.year === null || year.month !== null || year.lastYear !== null || first.year !== null) return null;
  if (!monthsBehind.test(text.slice(year.to, first.from))) return null;
  const start = toIso({ ...first, year: year.year });
  const ranged = last !== undefined && last.year === null && link.test(text.slice(first.to, last.from));
  const end = ranged ? last : first;
  const closed = /^\s*\)/u.exec(text.slice(end.to));
  // "2019 – mars 2020" is read elsewhere; without brackets the months must be a range.
  if (!ranged && !closed) return null;
  return { dates: { start, end: toIso({ ...end, year: year.year }) }, used: ranged ? 3 : 2, to: end.to + (closed?.[0].length ?? 0) };
}

/** Reads one span that starts with the date at `index`; says how many dates it took. */
function readSpanAt(text: string, hits: readonly DateHit[], index: number): { span: DateSpan; used: number } | null {
  const first = hits[index];
  if (!first) return null;
  const { from, since } = readLead(text, first.from);
  const behind = readMonthsBehind(text, hits, index);
  if (behind) {
    const kind = behind.dates.start === behind.dates.end ? 'single' : 'range';
    return { span: { kind, ...behind.dates, current: false, from, to: behind.to }, used: behind.used };
  }
  const second = hits[index + 1];
  const between = second ? text.slice(first.to, second.from) : '';
  const linked = second && (link.test(between) || listsYears(first, second, between)) ? completeStart(first, second) : null;
  // "2013/14 to 2017/18": school years in a row.
  const schoolYears = second?.lastYear != null && (first.lastYear ?? first.perhapsLastYear) !== undefined;
  if (linked && second && second.year !== null && (first.lastYear === null || schoolYears)) {
    const end = second.lastYear === null ? second : { ...second, year: second.lastYear, month: null };
    return {
      span: {
        kind: 'range',
        start: schoolYears ? String(linked.year) : toIso(linked),
        end: toIso(end),
        current: false,
        from,
        to: second.to,
      },
      used: 2,
    };
  }
  if (first.year === null) return null;
  const start = toIso(first);
  const range = (end: string | null, to: number): { span: DateSpan; used: number } => ({
    span: { kind: 'range', start, end, current: end === null, from, to },
    used: 1,
  });
  if (first.lastYear !== null) return range(String(first.lastYear), first.to);
  const rest = text.slice(first.to);
  const present = (since ? sinceToPresent : toPresent).exec(rest);
  if (present) return range(null, first.to + present[0].length);
  if (since) return range(null, first.to);
  const lasts = first.month === null ? null : lasting.exec(rest);
  if (lasts?.groups) {
    const end = addMonths(first, Number(lasts.groups.count) * (lasts.groups.years ? 12 : 1));
    return { span: { kind: 'range', start, end, current: false, from, to: first.to + lasts[0].length }, used: 1 };
  }
  const open = openEnd.exec(rest);
  if (open) return range(null, first.to + open[0].trimEnd().length);
  if (first.perhapsLastYear !== undefined) {
    const years = { start: String(first.year), end: String(first.perhapsLastYear), current: false };
    return { span: { kind: 'range', ...years, from, to: first.to }, used: 1 };
  }
  return { span: { kind: 'single', start, end: start, current: false, from, to: first.to }, used: 1 };
}

/** Every date and range of dates of a text, in French, English, Spanish, Arabic, Portuguese and Dutch styles. */
export function findDateSpans(text: string): readonly DateSpan[] {
  const folded = foldKeepingOffsets(text);
  const hits = findDates(folded.text);
  const spans: DateSpan[] = [];
  for (let index = 0; index < hits.length; ) {
    const read = readSpanAt(folded.text, hits, index);
    if (read) spans.push({ ...read.span, from: folded.offsets[read.span.from] ?? 0, to: folded.offsets[read.span.to] ?? text.length });
    index += read?.used ?? 1;
  }
  return spans;
}
