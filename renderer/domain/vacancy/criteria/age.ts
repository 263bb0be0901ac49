import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
import { findDates } from '../notice/dates.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { Clause } from './clause.ts';
import { type Draft, draft } from './draft.ts';

const clue = wordFinder(terms.age);
const atMost = wordFinder(terms.atMost);
const retirement = wordFinder(terms.retirementAge);
const below = wordFinder(terms.below);
const atLeast = wordFinder(terms.atLeast);
const ageRange = wordFinder(terms.ageRange);
const moreThan = new RegExp(String.raw`${foldedWords(terms.moreThan)}\s*\d`, 'u');
const applicationYear = wordFinder(terms.yearOfApplication);

/**
 * "32 ans au maximum au 31 décembre de l'année de candidature". The date is the stated one, its year that of the closing or
 * publication date where the notice says "of the year of application"; without a date, the closing or publication date itself.
 */
export function readAge(clause: Clause, referenceDate: string | null): Draft | null {
  const whole = clause.folded.text;
  if (!clue.matches(whole)) return null;
  const text = withoutRetirement(whole);
  const ages = listAges(clause.text, referenceDate);
  const [first] = ages;
  if (first === undefined) return null;
  const highest = Math.max(...ages);
  const lowest = Math.min(...ages);
  const isRange = ages.length > 1 && (lowest <= 25 || ageRange.matches(text));
  const isUpper = ages.length > 1 || (atMost.matches(text) && !moreThan.test(text));
  const max = isUpper ? (ages.length === 1 && below.matches(text) ? first - 1 : highest) : undefined;
  const min = isRange ? lowest : max === undefined && atLeast.matches(text) ? first : undefined;
  if (max === undefined && min === undefined) return null;
  const on = readDate(clause.text, text, referenceDate);
  const idWords = [...(min === undefined ? [] : [`min-${min}`]), ...(max === undefined ? [] : [`max-${max}`])].join('-');
  return draft(clause, 'age', { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), on }, idWords);
}

/** What ties a second bound to the first. */
const joint = new RegExp(` ${foldedWords(terms.and)} |,`, 'gu');

/** "… et ne pas dépasser l'âge de la retraite": a bound without a number, which must not be taken for that of the number. */
function withoutRetirement(folded: string): string {
  const hit = retirement.first(folded);
  if (!hit) return folded;
  const from = [...folded.slice(0, hit.start).matchAll(joint)].at(-1)?.index ?? -1;
  return from < 0 ? folded : `${folded.slice(0, from)} ${folded.slice(hit.end)}`;
}

/** The ages of a sentence: numbers from 15 to 75 that are no part of a date. */
function listAges(text: string, referenceDate: string | null): readonly number[] {
  const dates = findDates(text, referenceDate?.slice(0, 4) ?? '2000');
  const rest = fold(dates.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text));
  const numbers = [...rest.matchAll(/(?<![\p{N}/.-])(\d{2})(?![\p{N}/.])/gu)].map((match) => Number(match[1]));
  return [...new Set(numbers.filter((value) => value >= 15 && value <= 75))];
}

function readDate(original: string, folded: string, referenceDate: string | null): string {
  const year = referenceDate?.slice(0, 4) ?? null;
  const [stated] = findDates(original, year);
  if (stated) return stated.iso;
  return applicationYear.matches(folded) && year ? `${year}-12-31` : (referenceDate?.slice(0, 10) ?? '');
}
