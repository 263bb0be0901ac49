import type { Facts } from '../candidate/facts.ts';
import { fold, foldKeepingOffsets, listWords } from '../text/fold.ts';

/** Stands for words that are covered. */
export const covered = '█████';
/** E-mail addresses, and runs of digits that are long enough to be a telephone number. */
const contact = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|\+?\d(?:[\s().-]?\d){7,}/gu;

/** A birth date as documents write it in figures, year first or last. */
function datePattern(birthDate: string): RegExp | null {
  const [year, month, day] = birthDate.split('-');
  if (!year || !month || !day) return null;
  const [m, d] = [Number(month), Number(day)];
  return new RegExp(`(?<!\\d)(?:0?${d}[/.\\s-]+0?${m}[/.\\s-]+${year}|${year}[/.\\s-]+0?${m}[/.\\s-]+0?${d})(?!\\d)`, 'gu');
}

/** A text in which words of the candidate's name, e-mail addresses, telephone numbers and the birth date are covered. */
export function maskIdentity(text: string, facts: Facts | null): string {
  const born = datePattern(facts?.birthDate?.value ?? '');
  const plain = (born ? text.replace(born, covered) : text).replace(contact, covered);
  const names = new Set(listWords(fold(facts?.name?.value ?? '')).filter((word) => word.length > 1));
  if (names.size === 0) return plain;
  const folded = foldKeepingOffsets(plain);
  let result = '';
  let copied = 0;
  for (const match of folded.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!names.has(match[0])) continue;
    const from = folded.offsets[match.index] ?? plain.length;
    const to = folded.offsets[match.index + match[0].length] ?? plain.length;
    result += plain.slice(copied, from) + covered;
    copied = to;
  }
  return result + plain.slice(copied);
}
