import { isBulletText } from './bullet.ts';
import type { Row } from './group-rows.ts';
import type { Segment } from './segment.ts';

/** A heading set larger, alone on its side and below all of the other, belongs to what crosses the strip right below it. */
export function beforeHeading(rows: readonly Row[], from: number, to: number, x: number, bodySize: number): number {
  const [above, heading, below] = [rows[to - 2], rows[to - 1], rows[to]];
  const [title] = heading?.segments ?? [];
  if (to - from < 2 || !above || !below || !title || heading?.segments.length !== 1 || title.size < 1.12 * bodySize) return to;
  const isBefore = title.right <= x;
  const others = rows.slice(from, to - 1).flatMap((row) => row.segments.filter((segment) => segment.right <= x !== isBefore));
  const isBelow = others.length > 0 && others.every((segment) => segment.bottom < title.top);
  return isBelow && below.top - title.bottom < title.top - above.bottom ? to - 1 : to;
}

/** Short last lines of a paragraph that crosses the strip above do not begin a column. */
export function afterWrapped(rows: readonly Row[], from: number, to: number): number {
  let first = from;
  for (let at = from; at < Math.min(to, from + 3); at += 1) {
    if (rows.slice(Math.max(0, from - 3), from).some((above) => goesOn(above, rows[at] as Row))) first = at + 1;
  }
  return first;
}

/** A line right below one that stands beside the crossing lines above, far from what follows on its side, ends what stands above. */
export function afterClosing(rows: readonly Row[], from: number, to: number, x: number): number {
  const [closing] = rows[from]?.segments ?? [];
  if (from === 0 || to - from < 3 || closing === undefined || rows[from]?.segments.length !== 1) return from;
  const isSameSide = (segment: Segment): boolean => segment.right <= x === closing.right <= x && (segment.left >= x || segment.right <= x);
  const above = rows
    .slice(Math.max(0, from - 2), from)
    .flatMap((row) => row.segments.filter((each) => isSameSide(each) && isSetBelow(each, closing)));
  const below = rows.slice(from + 1, to).flatMap((row) => row.segments.filter(isSameSide));
  const white = Math.min(...below.map((each) => each.top)) - closing.bottom;
  return above.length > 0 && white > 1.5 * closing.size ? from + 1 : from;
}

function isSetBelow(before: Segment, segment: Segment): boolean {
  const isAligned = Math.abs(before.left - segment.left) < 2 || Math.abs(before.right - segment.right) < 2;
  return (
    isAligned && Math.abs(segment.top - before.bottom) < 0.8 * segment.size && Math.abs(segment.size - before.size) < 0.08 * segment.size
  );
}

function goesOn(above: Row, row: Row): boolean {
  return row.segments.some((segment) =>
    above.segments.some(
      (before) =>
        before.right - before.left > segment.right - segment.left &&
        (Math.abs(textLeft(before) - segment.left) < 2 || Math.abs(before.right - segment.right) < 2) &&
        Math.abs(segment.top - before.bottom) < 0.6 * segment.size &&
        Math.abs(segment.size - before.size) < 0.08 * segment.size &&
        [before.words[0], before.words.at(-1)].some(
          (word) => word?.bold === segment.words[0]?.bold && word?.color === segment.words[0]?.color,
        ),
    ),
  );
}

/** Where the text of a list item begins, after its mark. */
function textLeft({ words: [mark, text], left }: Segment): number {
  return mark !== undefined && text !== undefined && isBulletText(mark.text) ? text.box[0] : left;
}
