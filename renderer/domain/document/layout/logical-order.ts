import { type Direction, directionOf } from './direction.ts';

interface Run<T> {
  readonly direction: Direction;
  readonly items: T[];
}

/**
 * Items seen from left to right, put in the order in which they are read. In a right-to-left line the items are turned
 * round, and stretches that run left to right (Latin words with the numbers that follow them) are kept as seen; in a
 * left-to-right line only the right-to-left stretches are turned.
 */
export function toLogicalOrder<T>(seen: readonly T[], textOf: (item: T) => string, rightToLeft: boolean): T[] {
  const directions = seen.map((item) => directionOf(textOf(item)));
  if (!rightToLeft && !directions.includes('right')) return [...seen];
  const runs = rightToLeft ? leftRuns(seen, directions, textOf) : rightRuns(seen, directions);
  if (!rightToLeft) return runs.flatMap((run) => (run.direction === 'right' ? run.items.reverse() : run.items));
  return runs.reverse().flatMap((run) => run.items);
}

/** Stretches of a right-to-left line that are read from left to right; every other item is a run of its own. */
function leftRuns<T>(seen: readonly T[], directions: readonly Direction[], textOf: (item: T) => string): Run<T>[] {
  const runs: Run<T>[] = [];
  for (let at = 0; at < seen.length; ) {
    const end = directions[at] === 'left' ? endOfLeftRun(directions, at) : endOfPhone(seen, directions, at, textOf);
    runs.push({ direction: 'left', items: seen.slice(at, end) as T[] });
    at = end;
  }
  return runs;
}

function endOfLeftRun(directions: readonly Direction[], from: number): number {
  let end = from + 1;
  for (let at = end; at < directions.length && directions[at] !== 'right'; at += 1) {
    if (directions[at] !== 'neutral') end = at + 1;
  }
  return end;
}

/**
 * A phone number set from left to right inside a right-to-left line: it begins with `+` or `0` and its last group does not. Where both
 * begin with `0`, the longer of them is the prefix, which comes first: "03 14 77 0662" is seen so because it runs right to left.
 */
function endOfPhone<T>(seen: readonly T[], directions: readonly Direction[], from: number, textOf: (item: T) => string): number {
  const isGroup = (at: number): boolean => /^[+(]*\p{Nd}+\)?$/u.test(textOf(seen[at] as T));
  if (directions[from] !== 'number' || !/^(?:\+|\(?0)\p{Nd}/u.test(textOf(seen[from] as T))) return from + 1;
  let end = from + 1;
  while (end < seen.length && isGroup(end)) end += 1;
  const [first, last] = [textOf(seen[from] as T), textOf(seen[end - 1] as T)];
  const beginsLast = /^(?:\+|00)/u.test(last) || (last.startsWith('0') && !first.startsWith('+') && last.length > first.length);
  return end - from >= 3 && !beginsLast ? end : from + 1;
}

/** Stretches of a left-to-right line between its first and last right-to-left word. */
function rightRuns<T>(seen: readonly T[], directions: readonly Direction[]): Run<T>[] {
  const runs: Run<T>[] = [];
  for (let at = 0; at < seen.length; ) {
    let end = at + 1;
    if (directions[at] === 'right') {
      for (let next = end; next < seen.length && directions[next] !== 'left'; next += 1) if (directions[next] === 'right') end = next + 1;
    }
    runs.push({ direction: directions[at] as Direction, items: seen.slice(at, end) as T[] });
    at = end;
  }
  return runs;
}
