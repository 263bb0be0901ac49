import { fieldOfLabel } from '../header/fields.ts';
import { matchExactHeading, matchHeading } from './headings.ts';
import { listInlineItems } from './inline-lists.ts';
import type { Unit } from './unit.ts';

const upperStart = /^(?:["«“(•●▪*–-]\s*|[a-h]\)\s*)*[\p{Lu}\p{Lo}\p{N}]|^[a-h]\)\s/u;

/** Offset at which the label before a colon begins: the longest run of up to eight words that names a header field; -1 without one. */
function labelStart(before: string): number {
  const plain = before.replace(/\([^)]*\)/gu, (brackets) => ' '.repeat(brackets.length)).trimEnd();
  const words = [...plain.matchAll(/\S+/gu)].slice(-8);
  const first = words.find(({ index }) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(plain.slice(index)) && fieldOfLabel(plain.slice(index)) !== null);
  return first ? first.index : -1;
}

/** Offsets at which a label of a header field ("Date de clôture (…):") begins inside a line that holds several. */
function fieldOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[:：]/gu)) {
    const start = labelStart(text.slice(from, index));
    if (start >= 0) offsets.push(from + start);
    from = index + 1;
  }
  return offsets;
}

/** Where the value of a field ends and running text begins ("… 12 mois (renouvelables) Selon l'article …"). */
function valueEnd(text: string, from: number): number {
  if (text.length - from < 120) return text.length;
  const next = /(?<=[\p{Ll}\p{N})])\s+(?=\p{Lu}\p{L}*['’\s]\p{L})/u.exec(text.slice(from));
  return next ? from + next.index : text.length;
}

/**
 * Whether a heading may stand at the very start of a unit, before its own text ("Forma de pago 40 % a la firma …"). A single
 * word needs a sentence behind it: "Evaluation Officer" is a title. "Langues : …" is parted where sections are.
 */
function mayOpen({ text, isItem, marker }: Unit, length: number): boolean {
  if ((isItem && marker !== 'number') || /^[^:]*:\s*$|^\s*:/u.test(text.slice(0, length)) || /^\s*:/u.test(text.slice(length)))
    return false;
  return /\s/u.test(text.slice(0, length).trim()) || (text.length > length + 30 && /[.;]/u.test(text.slice(length)));
}

/** Offsets at which a heading of the lexicon stands in running text: at its start or behind a sentence, before a capital letter. */
function headingOffsets(unit: Unit): readonly { readonly start: number; readonly end: number }[] {
  const { text } = unit;
  const found: { start: number; end: number }[] = [];
  const opening = longestHeading(text, 0);
  const isOpened = opening > 0 && opening < text.length && !unit.isRow && matchHeading(unit) === null;
  if (isOpened && mayOpen(unit, opening)) found.push({ start: 0, end: opening });
  if (text.length <= 100) return found;
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

/**
 * A unit whose line breaks were lost on the way (pasted web pages) as the units it was: a line of header fields, list items
 * behind inline bullets, headings in running text. Any other unit comes back alone.
 */
export function splitFlattened(unit: Unit): readonly Unit[] {
  const { text } = unit;
  const cuts = new Map<number, Partial<Unit>>();
  const labels = fieldOffsets(text);
  if (labels.length > 1 || ((labels[0] ?? 0) > 0 && /^[^:]{2,40}:/u.test(text))) {
    for (const at of labels) cuts.set(at, { isItem: false, marker: null });
    cuts.set(valueEnd(text, text.indexOf(':', labels.at(-1)) + 1), { isItem: false, marker: null });
  }
  if (text.length > 100) for (const { at, marker } of listInlineItems(text)) cuts.set(at, { isItem: true, marker });
  for (const { start, end } of headingOffsets(unit)) {
    cuts.set(start, { isItem: false, marker: null, style: 'bold' });
    cuts.set(end, { isItem: false, marker: null, style: 'plain' });
  }
  if (cuts.size === 0) return [unit];
  const offsets = [...new Set([0, ...cuts.keys()])].sort((a, b) => a - b);
  return offsets.flatMap((at, index): Unit[] => {
    const raw = text.slice(at, offsets[index + 1] ?? text.length);
    const part = raw
      .replace(/^\s*(?:[-–*•●▪◦➢✓]\s+|\(?(?:\d{1,2}|[a-h])[.)]\s+)?/u, '')
      .replace(/\s+(?:(?:[;:,]{2,}|[;,])\s*)*(?:(?:\d{1,2}|[IVX]{1,4})\s?[.)]?)?\s*$/u, '')
      .trim();
    return part === '' || !/[\p{L}\p{N}]/u.test(part) ? [] : [{ ...unit, ...cuts.get(at), text: part }];
  });
}
