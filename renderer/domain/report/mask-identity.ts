import type { Facts } from '../candidate/facts.ts';
import type { Evidence } from '../document/place.ts';
import { fold, foldKeepingOffsets, listWords } from '../text/fold.ts';

/** Stands for words that are covered. */
export const covered = '█████';

/** Addresses of the web and of mail. */
const contact = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}-]+\.(?:com|net|org|me|io|fr|ma|tn)\/\S+|[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}.-]+/gu;

/** Digits enough for a telephone number; neither a date nor two years. */
const telephone =
  /(?!(?:19|20)\d\d\s?-\s?(?:19|20)\d\d(?!\d)|\d{1,2}[.\s-]\d{1,2}[.\s-]\d{4}(?!\d)|\d{4}-\d\d-\d\d(?!\d))(?<!\d)\+?\d(?:[\s().-]{0,2}\d){7,}/gu;

/** Arabic-Indic digits as the European ones, one sign for one sign. */
const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** A birth date as documents write it, in figures or with the month in words. */
function datePattern(birthDate: string): RegExp | null {
  const [year = '', month, day] = birthDate.split('-');
  if (!month || !day) return null;
  const [m, d] = [`0?${Number(month)}`, `0?${Number(day)}`];
  const y = `(?:${year}|${year.slice(2)})`;
  const gap = '[/.\\s-]+';
  const word = '[\\p{L}]{3,}\\.?';
  const forms = [
    `${d}${gap}${m}${gap}${y}`,
    `${m}${gap}${d}${gap}${year}`,
    `${year}${gap}${m}${gap}${d}`,
    `${d}(?:er|st|nd|rd|th)?\\.?${gap}(?:de\\s+)?${word}[\\s,-]+(?:de\\s+|del\\s+)?${year}`,
    `${word}\\s+${d}(?:st|nd|rd|th)?,?\\s+${year}`,
  ];
  return new RegExp(`(?<![\\d\\p{L}])(?:${forms.join('|')})(?!\\d)`, 'gu');
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const spansOf = (text: string, pattern: RegExp | null): readonly Span[] =>
  pattern ? [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length })) : [];

/** A name stands in a run of letters: as the run, or glued to others as in the name of an account. */
const names = (run: string, words: ReadonlySet<string>): boolean =>
  words.has(run) || [...words].some((word) => word.length > 3 && run.includes(word));

/** Shortest word of an address that counts as a name: it often spells the name in another script or order than the document. */
const addressWord = 4;

/** Words that name the candidate: those of the name, and those before the `@` of the addresses. */
function listNames(facts: Facts | null): ReadonlySet<string> {
  const stated = listWords(fold(facts?.name?.value ?? '')).filter((word) => word.length > 1);
  const addresses = (facts?.emails ?? []).flatMap(({ value }) => fold(value.split('@')[0] ?? '').split(/[^\p{L}]+/u));
  return new Set([...stated, ...addresses.filter((word) => word.length >= addressWord)]);
}

function nameSpans(text: string, facts: Facts | null): readonly Span[] {
  const words = listNames(facts);
  if (words.size === 0) return [];
  const folded = foldKeepingOffsets(text);
  return [...folded.text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter((match) => names(match[0], words))
    .map((match) => ({
      from: folded.offsets[match.index] ?? text.length,
      to: folded.offsets[match.index + match[0].length] ?? text.length,
    }));
}

/** Where a document states a birth date or an age, word for word. */
function statedSpans(text: string, facts: Facts | null): readonly Span[] {
  const quotes = [facts?.birthDate?.evidence.quote, facts?.statedAge?.evidence.quote].filter(
    (quote) => quote !== undefined && quote !== '',
  );
  return quotes.flatMap((quote) => {
    const from = text.indexOf(quote ?? '');
    return from < 0 ? [] : [{ from, to: from + (quote ?? '').length }];
  });
}

/**
 * A text in which words of the candidate's name, addresses of mail and web, telephone numbers, and the birth date or age are covered.
 * What is covered too much can be looked up in the original; what is covered too little cannot be taken back.
 */
export function maskIdentity(text: string, facts: Facts | null): string {
  const digits = plainDigits(text);
  const spans = [
    ...spansOf(digits, datePattern(facts?.birthDate?.value ?? '')),
    ...spansOf(digits, contact),
    ...spansOf(digits, telephone),
    ...statedSpans(text, facts),
    ...nameSpans(text, facts),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  let result = '';
  let copied = 0;
  for (const { from, to } of spans) {
    if (from >= copied) result += text.slice(copied, from) + covered;
    copied = Math.max(copied, to);
  }
  return result + text.slice(copied);
}

/** Whether a quotation stands among a candidate's own data or the names of referees: nothing of it may be shown. */
export function standsInPersonalPassage(evidence: Evidence | undefined, facts: Facts | null): boolean {
  if (!evidence) return false;
  const { file, line } = evidence.place;
  return (facts?.passages ?? []).some(
    ({ section, evidence: { place } }) =>
      (section === 'identity' || section === 'references') && place.file === file && place.line <= line && line <= place.lastLine,
  );
}
