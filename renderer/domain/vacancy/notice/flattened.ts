import fieldLexicon from '../../../../resources/lexicons/notice-fields.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { matchExactHeading } from './headings.ts';
import { keyFinder } from './phrases.ts';
import type { Unit } from './units.ts';

const fields = keyFinder(fieldLexicon);
const upperStart = /^(?:["«“(]\s*)?[\p{Lu}\p{Lo}\p{N}]/u;

/** Offsets at which a label of a header field ("Date de clôture (…):") begins inside a line that holds several. */
function fieldOffsets(text: string): readonly number[] {
  const label = /[\p{Lu}\p{Lo}][^:.;!?\n]{1,70}?(?:\([^)]{1,50}\)\s*)?:/gu;
  const offsets: number[] = [];
  for (const match of text.matchAll(label)) {
    const words = match[0].slice(0, -1).replace(/\([^)]*\)/gu, '');
    const hit = fields.findAll(fold(words)).at(-1);
    if (!hit) continue;
    const tail = fold(words).slice(hit.end).trim();
    if (tail === '') offsets.push(match.index + labelStart(words, hit.end - hit.start));
  }
  return offsets;
}

/** Where the last words of a label begin, given how long they are when folded. */
function labelStart(words: string, foldedLength: number): number {
  let start = words.length;
  while (start > 0 && fold(words.slice(start)).trim().length < foldedLength) start -= 1;
  return start;
}

/** Offsets at which a heading of the lexicon stands inside running text, after the end of a sentence, before a capital letter. */
function headingOffsets(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const boundary = /(?:[.;:!?)؟]\s+|[.;]\s*(?=\d{1,2}\s?[.)]))(?:(?:\d{1,2}|[IVX]{1,4})\s?[.)]\s*)?/gu;
  for (const match of text.matchAll(boundary)) {
    let at = match.index + match[0].length;
    for (let length = longestHeading(text, at); length > 0; length = longestHeading(text, at)) {
      found.push({ start: at, end: at + length });
      at += length;
      at += (/^\s+/u.exec(text.slice(at))?.[0] ?? '').length;
    }
  }
  return found;
}

/** Length of the longest run of up to six words at `from` that is a heading and is followed by a capital letter or the end. */
function longestHeading(text: string, from: number): number {
  if (!/^[\p{Lu}\p{Lo}]/u.test(text.slice(from, from + 2))) return 0;
  const words = [...text.slice(from, from + 90).matchAll(/\S+/gu)].slice(0, 6);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    const end = last ? last.index + last[0].length : 0;
    const candidate = text.slice(from, from + end);
    const rest = text.slice(from + end).trim();
    if (/[.;,]$/u.test(candidate)) continue;
    if ((rest === '' || /:$/u.test(candidate) || (upperStart.test(rest) && !/^\p{Lo}/u.test(candidate))) && matchExactHeading(candidate))
      return end;
  }
  return 0;
}

const inlineBullet = /(?<=[.;:,]\s*)\s[-–]\s(?=[\p{L}])|\s*[•●▪◦➢✓]\s*/gu;

/**
 * A unit whose line breaks were lost on the way (pasted web pages) as the units it was: a line of header fields, list items
 * behind inline bullets, headings in running text. Any other unit comes back alone.
 */
export function splitFlattened(unit: Unit): readonly Unit[] {
  const { text } = unit;
  const cuts = new Map<number, Partial<Unit>>();
  const labels = fieldOffsets(text);
  if (labels.length > 1) for (const at of labels) cuts.set(at, { isItem: false, marker: null });
  if (text.length > 160) {
    for (const match of text.matchAll(inlineBullet)) cuts.set(match.index, { isItem: true, marker: 'bullet' });
    for (const { start, end } of headingOffsets(text)) {
      cuts.set(start, { isItem: false, marker: null, style: 'bold' });
      cuts.set(end, { isItem: false, marker: null, style: 'plain' });
    }
  }
  if (cuts.size === 0) return [unit];
  const offsets = [...new Set([0, ...cuts.keys()])].sort((a, b) => a - b);
  return offsets.flatMap((at, index): Unit[] => {
    const raw = text.slice(at, offsets[index + 1] ?? text.length);
    const part = raw
      .replace(/^\s*(?:[-–•●▪◦➢✓]\s+)?/u, '')
      .replace(/\s+(?:[;:,]+\s*)*(?:(?:\d{1,2}|[IVX]{1,4})\s?[.)]?)?\s*$/u, '')
      .trim();
    return part === '' || !/[\p{L}\p{N}]/u.test(part) ? [] : [{ ...unit, ...cuts.get(at), text: part }];
  });
}
