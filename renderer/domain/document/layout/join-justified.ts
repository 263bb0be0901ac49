import { isBulletText } from './bullet.ts';
import { makeSegment, type Segment, verticalOverlap } from './segment.ts';

/** Words of a justified line stand so much apart at most, in type sizes. */
const widest = 6;
/** Its gaps differ by this many type sizes at most, and its edges miss those of its neighbours by as much. */
const even = 0.35;
/** A line that fills the column stands so far above or below at most, in type sizes: the ones between may be the ends of others. */
const nearest = 5;

/**
 * Lines of a narrow justified column whose words were pulled far apart come together again: gaps of one width from one edge of the
 * column to the other, near a line that fills it. Cells of a table have gaps of their own.
 */
export function joinJustified(segments: readonly Segment[]): Segment[] {
  let joined = [...segments];
  // A line that was joined may be the neighbour of the next one.
  for (let before = Number.POSITIVE_INFINITY; joined.length < before; ) {
    before = joined.length;
    for (const chain of listChains(joined)) {
      const line = makeSegment(chain.flatMap((segment) => segment.words));
      if (!joined.some((other) => !chain.includes(other) && isFilledBeside(other, line))) continue;
      joined = [...joined.filter((segment) => !chain.includes(segment)), line];
    }
  }
  return joined.length === segments.length ? joined : joined.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Three or more single words at one height with even gaps, the first of them after a list mark or without. */
function listChains(segments: readonly Segment[]): Segment[][] {
  const single = segments.filter(isSingle).sort((a, b) => a.top - b.top || a.left - b.left);
  const chains: Segment[][] = [];
  for (const segment of single) {
    const chain = chains.findLast((each) => follows(each, segment));
    if (chain === undefined) chains.push([segment]);
    else chain.push(segment);
  }
  return chains.filter((chain) => chain.length >= 3);
}

const isSingle = ({ words: [first, ...others] }: Segment): boolean =>
  others.length === 0 || (others.length === 1 && first !== undefined && isBulletText(first.text));

function follows(chain: readonly Segment[], segment: Segment): boolean {
  const last = chain.at(-1) as Segment;
  const before = chain.at(-2);
  const gap = segment.left - last.right;
  if (verticalOverlap(last, segment) < 0.8 || gap <= 0 || gap > widest * segment.size) return false;
  return before === undefined || Math.abs(gap - (last.left - before.right)) <= even * segment.size;
}

/** True for a line of text above or below another that runs from its left edge, or further out, to its right edge. */
function isFilledBeside(other: Segment, line: Segment): boolean {
  const { size } = line;
  const distance = Math.max(other.top - line.bottom, line.top - other.bottom);
  return (
    other.words.length >= 2 &&
    distance > -0.5 * size &&
    distance < nearest * size &&
    Math.abs(other.size - size) < 0.08 * size &&
    Math.abs(other.right - line.right) < even * size &&
    line.left - other.left > -even * size &&
    line.left - other.left < 3 * size
  );
}
