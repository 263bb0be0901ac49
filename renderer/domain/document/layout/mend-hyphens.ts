import prefixes from '../../../../resources/lexicons/compound-prefixes.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import type { DraftCell, DraftLine } from './draft.ts';
import type { PlacedWord } from './segment.ts';

/** Puts words together again that were broken at the end of a line; the whole word stands on the first line. */
export function mendHyphens(lines: readonly DraftLine[]): DraftLine[] {
  const result = lines.map(mendWithin);
  for (let at = 0; at + 1 < result.length; at += 1) {
    const line = result[at] as DraftLine;
    const next = result[at + 1] as DraftLine;
    const cell = line.cells.at(-1) as DraftCell;
    const below = next.cells[0] as DraftCell;
    const [start, ...rest] = below.words as [PlacedWord, ...PlacedWord[]];
    const last = cell.words.at(-1) as PlacedWord;
    const joined = joinBroken(last.text, start.text);
    if (joined === null || next.cells.length > 1) continue;
    result[at] = {
      ...line,
      cells: [...line.cells.slice(0, -1), { ...cell, words: [...cell.words.slice(0, -1), { ...last, text: joined }] }],
    };
    if (rest.length === 0) result.splice(at + 1, 1);
    else result[at + 1] = { ...next, cells: [{ ...below, words: rest }] };
  }
  return result;
}

/** Lines that were joined to one cell may hold a broken word inside. */
function mendWithin(line: DraftLine): DraftLine {
  const cells = line.cells.map((cell) => {
    const words: PlacedWord[] = [];
    for (const word of cell.words) {
      const last = words.at(-1);
      const isBelow = last !== undefined && word.box[1] > last.box[1] + 0.5 * last.box[3];
      const joined = isBelow ? joinBroken(last.text, word.text) : null;
      if (joined === null) words.push(word);
      else words[words.length - 1] = { ...(last as PlacedWord), text: joined };
    }
    return words.length === cell.words.length ? cell : { ...cell, words };
  });
  return { ...line, cells };
}

/** First parts of compounds, which keep their hyphen at the end of a line. */
const compoundPrefixes: ReadonlySet<string> = new Set(Object.values(prefixes).flat().map(fold));

const hyphenEnd = /\p{L}[-\u2010\u00ad]$/u;

/** The whole word of two parts, null when they are words of their own. An e-mail address broken at its `@` counts as one. */
function joinBroken(end: string, start: string): string | null {
  if (/^@\p{L}/u.test(start) && /^[\p{L}\p{N}._-]+$/u.test(end)) return end + start;
  if (/^[\p{L}\p{N}._-]+@$/u.test(end)) return end + start;
  if (!hyphenEnd.test(end) || !/^\p{L}/u.test(start)) return null;
  if (end.endsWith('\u00ad')) return end.slice(0, -1) + start;
  const isCompound = /-.*-$/u.test(end) || compoundPrefixes.has(fold(end.slice(0, -1).replace(/^.*[^\p{L}]/u, '')));
  return /^\p{Ll}/u.test(start) && !isCompound ? end.slice(0, -1) + start : end + start;
}
