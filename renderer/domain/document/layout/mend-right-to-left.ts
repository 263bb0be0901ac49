import { directionOf } from './direction.ts';
import type { PlacedWord } from './segment.ts';

/**
 * Repairs the words of a right-to-left line, in logical order but with numbers and marks as they are seen from left to
 * right: "،412" → "412،", "2019-2015" → "2015-2019", brackets stored as they look are turned round, and ranges of years
 * come out with the earlier year first. Words from OCR are logical already.
 */
export function mendRightToLeft(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const turned = words.map((word, at) => ({ ...word, text: isSeen(word, words[at - 1]) ? turnRound(word.text) : bracket(word) }));
  return mendYears(mendBrackets(turned));
}

/** Numbers with marks are still as seen, unless they follow a Latin word: there they run with it from left to right. */
function isSeen(word: PlacedWord, before: PlacedWord | undefined): boolean {
  if (word.confidence !== null || word.text.length < 2) return false;
  const direction = directionOf(word.text);
  return (direction === 'number' || direction === 'neutral') && (before === undefined || directionOf(before.text) !== 'left');
}

/** A Latin word between brackets of whichever side stands between an opening and a closing one. */
function bracket({ text }: PlacedWord): string {
  return directionOf(text) === 'left' ? text.replace(/^[()]([^()]+)[()]([,،.؛:]?)$/u, '($1)$2') : text;
}

/** Numbers with their separators (UAX #9, W4) stay whole, all else changes sides. */
function turnRound(text: string): string {
  const parts = text.match(/\+?\p{Nd}+(?:[./,:٫٬]\p{Nd}+)*|./gu) ?? [];
  return isPhone(parts) ? text : parts.reverse().join('');
}

/** "0528-21-90-66": set from left to right though a range would not be. */
function isPhone(parts: readonly string[]): boolean {
  const groups = parts.filter((part) => /\p{Nd}/u.test(part));
  return groups.length >= 3 && /^(?:\+|0)/u.test(groups[0] as string) && !/^(?:\+|00)/u.test(groups.at(-1) as string);
}

const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«' };

/** A closing bracket before any opening one shows that the brackets were stored as they look. */
function mendBrackets(words: readonly PlacedWord[]): readonly PlacedWord[] {
  let open = 0;
  let wrong = 0;
  for (const character of words.map((word) => word.text).join(' ')) {
    if (character === '(' || character === '[') open += 1;
    else if ((character === ')' || character === ']') && open > 0) open -= 1;
    else if (character === ')' || character === ']') wrong += 1;
  }
  if (wrong === 0 || open === 0) return words;
  return words.map((word) => ({ ...word, text: word.text.replace(/[()[\]{}«»]/gu, (bracket) => mirrored[bracket] as string) }));
}

const year = /^(?:\d{1,2}[/.])?(?:19|20)\d{2}$/u;
const yearRange = /(?<![\p{Nd}/.])((?:\d{1,2}[/.])?(?:19|20)\d{2})([-–—])((?:\d{1,2}[/.])?(?:19|20)\d{2})(?!\p{Nd})/gu;

/** Whether a year, or a month of a year, comes after another. */
function isLater(a: string, b: string): boolean {
  const order = (text: string): number => Number(text.slice(-4)) * 100 + Number(text.length > 4 ? text.slice(0, -5) : 0);
  return order(a) > order(b);
}

function mendYears(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const result = words.map((word) => ({
    ...word,
    text: word.text.replace(yearRange, (range, from: string, dash: string, to: string) =>
      isLater(from, to) ? `${to}${dash}${from}` : range,
    ),
  }));
  for (let at = 0; at + 2 < result.length; at += 1) {
    const [from, dash, to] = result.slice(at, at + 3) as [PlacedWord, PlacedWord, PlacedWord];
    if (year.test(from.text) && /^[-–—]$/u.test(dash.text) && year.test(to.text) && isLater(from.text, to.text)) {
      result[at] = to;
      result[at + 2] = from;
    }
  }
  return result;
}
