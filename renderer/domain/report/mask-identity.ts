import type { Facts } from '../candidate/facts.ts';
import { fold, foldKeepingOffsets, listWords } from '../text/fold.ts';

const cover = '█████';
/** E-mail addresses, and runs of digits that are long enough to be a telephone number. */
const contact = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|\+?\d(?:[\s().-]?\d){7,}/gu;

/** A text in which words of the candidate's name, e-mail addresses and telephone numbers are covered. */
export function maskIdentity(text: string, facts: Facts | null): string {
  const plain = text.replace(contact, cover);
  const names = new Set(listWords(fold(facts?.name?.value ?? '')).filter((word) => word.length > 1));
  if (names.size === 0) return plain;
  const folded = foldKeepingOffsets(plain);
  let result = '';
  let copied = 0;
  for (const match of folded.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!names.has(match[0])) continue;
    const from = folded.offsets[match.index] ?? plain.length;
    const to = folded.offsets[match.index + match[0].length] ?? plain.length;
    result += plain.slice(copied, from) + cover;
    copied = to;
  }
  return result + plain.slice(copied);
}
