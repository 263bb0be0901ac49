import type { Line } from '../document.ts';
import { lineOfCells } from './make-line.ts';
import type { PlacedWord } from './segment.ts';

const hyphenEnd = /\p{L}[-\u2010\u00ad]$/u;

/** Puts words together again that were broken at the end of a line; the whole word stands on the first line. */
export function mendHyphens(lines: readonly Line[]): Line[] {
  const result = [...lines];
  for (let at = 0; at + 1 < result.length; at += 1) {
    const line = result[at] as Line;
    const next = result[at + 1] as Line;
    const joined = joinBroken(line.words.at(-1)?.text ?? '', next.words[0]?.text ?? '');
    if (joined === null || next.text.startsWith('\t')) continue;
    const last = line.words.at(-1) as PlacedWord;
    result[at] = {
      ...line,
      text: line.text.slice(0, line.text.length - last.text.length) + joined,
      words: [...line.words.slice(0, -1), { ...last, text: joined }],
    };
    const rest = next.words.slice(1) as PlacedWord[];
    if (rest.length === 0) result.splice(at + 1, 1);
    else result[at + 1] = { ...lineOfCells([rest], false), text: next.text.slice((next.words[0] as PlacedWord).text.length).trimStart() };
  }
  return result;
}

/** The whole word of two parts, null when they are words of their own. An e-mail address broken at its `@` counts as one. */
function joinBroken(end: string, start: string): string | null {
  if (/^@\p{L}/u.test(start) && /^[\p{L}\p{N}._-]+$/u.test(end)) return end + start;
  if (/^[\p{L}\p{N}._-]+@$/u.test(end)) return end + start;
  if (!hyphenEnd.test(end) || !/^\p{L}/u.test(start)) return null;
  if (end.endsWith('\u00ad')) return end.slice(0, -1) + start;
  return /^\p{Ll}/u.test(start) && !/-.*-$/u.test(end) ? end.slice(0, -1) + start : end + start;
}
