import importance from '../../../../resources/lexicons/notice-importance.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
import { keyFinder, type WordsByLanguage, wordFinder } from '../notice/phrases.ts';

/** A length of time in folded text: "5 ans", "cinq (5) années", "3 à 5 ans" (3), "18 months" (1.5). */
export interface YearsHit {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const numberWords = keyFinder(
  Object.fromEntries(Object.entries(terms.number).map(([value, words]) => [value, { all: words }])) as Record<string, WordsByLanguage>,
);
const yearWords = wordFinder(terms.years);
const monthWords = wordFinder(terms.months);
const dual = wordFinder(terms.dualYears);
const single = wordFinder({ ar: terms.oneYear.ar });

interface NumberHit {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** A number that no letter touches but the Arabic "and" written onto it. */
const figure = new RegExp(
  String.raw`(?<![\p{N}+.,/])(?<!(?!${foldedWords({ ar: terms.and.ar })})\p{L})\d{1,2}(?:[.,]5)?(?![\p{N}/]|[.,]\d)`,
  'gu',
);

/** Numbers in figures and words, from left to right. */
export function listNumbers(folded: string): readonly NumberHit[] {
  const figures = [...folded.matchAll(figure)].map((match) => ({
    value: Number(match[0].replace(',', '.')),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = numberWords.findAll(folded).map(({ value, start, end }) => ({ value: Number(value), start, end }));
  return [...figures, ...words].sort((a, b) => a.start - b.start);
}

const leastLead = new RegExp(String.raw`^\s*(?:${foldedWords(importance.quantity)}|\()?\s*$`, 'u');
const goesOn = new RegExp(String.raw`^\s*\)?\s+${foldedWords(terms.preposition, terms.asWord)}(?!\p{L})`, 'u');

/**
 * A number at the start that leaves its "ans" to the words before: "au moins quatre dans la gestion" (4); 0 without one.
 */
export function leadingCount(folded: string): number {
  const [number] = listNumbers(folded);
  if (!number || number.start > 20 || !leastLead.test(folded.slice(0, number.start))) return 0;
  return goesOn.test(folded.slice(number.end)) ? number.value : 0;
}

const them = wordFinder(terms.ofThem);

/** "dos de ellos en América Latina", "two of which in …": the years that such a part counts; 0 where it has none. */
export function countOfThem(folded: string): number {
  const hit = them.first(folded);
  const [number] = listNumbers(folded);
  return hit && number && number.start <= 12 && hit.start >= number.end && hit.start - number.end <= 2 ? number.value : 0;
}

/** What may stand between a number and "years": "(5)", "full", "à 7", "or more". */
const between = new RegExp(String.raw`^\s*(?:\(?\s*\d{0,2}\s*\)?|\+|${foldedWords(terms.yearQualifier)})?\s*$`, 'u');
const rangeTo = new RegExp(String.raw`^\s*(?:\(\d{1,2}\)\s*)?(?:-|${foldedWords(terms.rangeTo)})\s*$`, 'u');

function unitAfter(folded: string, from: number): { readonly factor: number; readonly start: number; readonly end: number } | null {
  const rest = folded.slice(from, from + 40);
  const year = yearWords.first(rest);
  const month = monthWords.first(rest);
  const hit = year && (!month || year.start < month.start) ? { ...year, factor: 1 } : month ? { ...month, factor: 1 / 12 } : null;
  return hit ? { factor: hit.factor, start: from + hit.start, end: from + hit.end } : null;
}

/** Every length of time that is stated in years or months, in order; of a range the lower end. */
export function listYears(folded: string): readonly YearsHit[] {
  const hits: YearsHit[] = [
    ...dual.findAll(folded).map(({ start, end }) => ({ years: 2, start, end })),
    ...single.findAll(folded).map(({ start, end }) => ({ years: 1, start, end })),
  ];
  const numbers = listNumbers(folded);
  for (const [index, number] of numbers.entries()) {
    if (hits.some(({ start, end }) => number.start >= start && number.start < end)) continue;
    const next = numbers[index + 1];
    const isRange = next !== undefined && rangeTo.test(folded.slice(number.end, next.start));
    const upper = isRange ? next : number;
    const unit = unitAfter(folded, upper.end);
    if (!unit || !between.test(folded.slice(upper.end, unit.start))) continue;
    hits.push({ years: number.value * unit.factor, start: number.start, end: unit.end });
  }
  return hits.sort((a, b) => a.start - b.start);
}
