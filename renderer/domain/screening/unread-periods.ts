import type { ExperienceFact, Passage } from '../candidate/facts.ts';
import { type DateSpan, findDateSpans } from '../dates/find-date-spans.ts';
import { periodOf } from './months.ts';

type Dates = Pick<ExperienceFact, 'start' | 'end' | 'current'>;

/** Dates of duties lie before any end of time that "to the present" may stand for. */
const always = 9999 * 12;
const toMonth = (date: string | null): string | null => date?.slice(0, 7) ?? null;

/** A range of dates as a position would hold it. */
const datesOf = ({ start, end, current }: DateSpan): Dates => ({
  start: toMonth(start),
  end: current ? null : toMonth(end),
  current,
});

const isSame = (a: Dates, b: Dates): boolean => a.start === b.start && a.end === b.end && a.current === b.current;

/** No range of dates is without a year. */
const digit = /\p{N}/u;

/** True where a range lies within a post: what was done there from when to when. */
function liesWithin(range: Dates, post: Dates | undefined): boolean {
  if (!post || post.start === null) return false;
  const inner = periodOf(range, always)?.least;
  const outer = periodOf(post, always);
  if (!inner || !outer?.least) return false;
  return inner.first >= outer.most.first && inner.last <= outer.most.last;
}

/** The years at an employer above several posts held there: from the start of one to the end of another. */
const spansPosts = (range: Dates, posts: readonly Dates[]): boolean =>
  posts.some(({ start }) => start === range.start) && posts.some(({ end, current }) => end === range.end && current === range.current);

/**
 * Whether a line among the experience tells of a period that no position was read from, though the line itself belongs to one: of
 * three posts side by side one was read, or the next post was taken for duties. Ranges are counted, not lines.
 */
export function tellsUnreadPeriod({ evidence, position }: Passage, posts: readonly ExperienceFact[]): boolean {
  if (!digit.test(evidence.quote)) return false;
  const ranges = findDateSpans(evidence.quote.replaceAll('\n', ' '))
    .filter(({ kind }) => kind === 'range')
    .map(datesOf);
  return ranges.some((range) => {
    const told = ranges.filter((other) => isSame(other, range)).length;
    const read = posts.filter((post) => isSame(post, range)).length;
    if (read > 0) return read < told;
    // Side by side, a period within another's is a post of its own.
    if (ranges.length > 1 && evidence.quote.includes('\t')) return true;
    return !liesWithin(range, posts[position ?? -1]) && !spansPosts(range, posts);
  });
}
