import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { findDates } from '../notice/dates.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { Clause } from './clause.ts';
import { type Draft, draft } from './draft.ts';
import { listYears } from './numbers.ts';

const clue = wordFinder(terms.age);
const atMost = wordFinder(terms.atMost);
const below = wordFinder(terms.below);
const atLeast = wordFinder(terms.atLeast);
const applicationYear = wordFinder(terms.yearOfApplication);

/**
 * "32 ans au maximum au 31 décembre de l'année de candidature". The date is the stated one, its year that of the closing or
 * publication date where the notice says "of the year of application"; without a date, the closing or publication date itself.
 */
export function readAge(clause: Clause, referenceDate: string | null): Draft | null {
  const { text } = clause.folded;
  if (!clue.matches(text)) return null;
  const years = listYears(text).map(({ years: value }) => value);
  const bare = [...text.matchAll(/(?<![\p{N}/.-])(\d{2})(?![\p{N}/.-])/gu)]
    .map((match) => Number(match[1]))
    .filter((value) => value >= 16 && value <= 75);
  const ages = [...new Set(years.filter((value) => value >= 16).length > 0 ? rangeEnds(text, years) : bare)];
  const [first] = ages;
  if (first === undefined) return null;
  const isUpper = atMost.matches(text) && !/(?:plus de|over|above|au moins|at least)\s*\d/u.test(text);
  const highest = Math.max(...ages);
  const max = ages.length > 1 ? highest : isUpper ? (below.matches(text) ? first - 1 : first) : undefined;
  const min = ages.length > 1 ? Math.min(...ages) : max === undefined && atLeast.matches(text) ? first : undefined;
  if (max === undefined && min === undefined) return null;
  const on = readDate(clause.text, text, referenceDate);
  const idWords = [...(min === undefined ? [] : [`min-${min}`]), ...(max === undefined ? [] : [`max-${max}`])].join('-');
  return draft(clause, 'age', { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), on }, idWords);
}

/** "entre 21 et 40 ans": both ends. */
function rangeEnds(text: string, years: readonly number[]): readonly number[] {
  const range = /(?<!\p{N})(\d{2})\s*(?:ans?\s*)?(?:a|et|-|and|to|y|و|الي)\s*(\d{2})(?!\p{N})/u.exec(text);
  return range ? [Number(range[1]), Number(range[2])] : years.filter((value) => value >= 16);
}

function readDate(original: string, folded: string, referenceDate: string | null): string {
  const year = referenceDate?.slice(0, 4) ?? null;
  const [stated] = findDates(original, year);
  if (stated) return stated.iso;
  return applicationYear.matches(folded) && year ? `${year}-12-31` : (referenceDate?.slice(0, 10) ?? '');
}
