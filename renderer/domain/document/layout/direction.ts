/** How a piece of text takes part in the ordering of a line (after UAX #9: strong left, strong right, number, neutral). */
export type Direction = 'left' | 'right' | 'number' | 'neutral';

const rightLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const rightStrong = /(?=[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])[\p{L}\p{M}]/u;
const anyDigit = /\p{Nd}/u;
const leftStrong = /\p{L}/u;

/** Directions of the characters met so far: glyphs are asked for by the thousand. */
const known = new Map<string, Direction>();

/** The direction of a glyph or word: right as soon as it holds a letter of a right-to-left script. */
export function directionOf(text: string): Direction {
  if (text.length !== 1) return tellDirection(text);
  let direction = known.get(text);
  if (direction === undefined) {
    direction = tellDirection(text);
    known.set(text, direction);
  }
  return direction;
}

function tellDirection(text: string): Direction {
  if (rightLetter.test(text) && rightStrong.test(text)) return 'right';
  if (leftStrong.test(text)) return 'left';
  return anyDigit.test(text) ? 'number' : 'neutral';
}

/** True when most words, addresses aside, belong to right-to-left scripts. */
export function isMostlyRightToLeft(words: Iterable<string>): boolean {
  let right = 0;
  let left = 0;
  for (const word of words) {
    const direction = directionOf(word);
    if (direction === 'right') right += 1;
    else if (direction === 'left' && !/[@/]|www\./u.test(word)) left += 1;
  }
  return right > left;
}
