import words from '../../../../resources/lexicons/page-words.json';
import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
import type { Unit } from '../units/unit.ts';

const pageNumber = new RegExp(String.raw`^${foldedWords(words.page)}?\s*\d{1,3}\s*(?:(?:/|${foldedWords(words.of)})\s*\d{1,3})?$`, 'u');

const keyOf = (unit: Unit): string => fold(unit.text).replace(/\d+/gu, '#').replace(/\s+/gu, ' ');

/** The first and last two units of each page of a file. */
function listEdges(units: readonly Unit[]): ReadonlySet<Unit> {
  const pages = new Map<number, Unit[]>();
  for (const unit of units) {
    const known = pages.get(unit.page);
    if (known) known.push(unit);
    else pages.set(unit.page, [unit]);
  }
  return new Set([...pages.values()].flatMap((page) => [...page.slice(0, 2), ...page.slice(-2)]));
}

const drawnRule = /^[\s\-–—_=*~#.]{3,}$/u;

/** Drops page numbers, rules drawn with signs, and the repetitions of running heads and feet, from the units of one file. */
export function dropFurniture(units: readonly Unit[]): readonly Unit[] {
  const edges = listEdges(units);
  const seen = new Map<string, number>();
  return units.filter((unit) => {
    if (pageNumber.test(fold(unit.text).trim()) || drawnRule.test(unit.text)) return false;
    if (!edges.has(unit) || unit.text.length > 100) return true;
    const key = keyOf(unit);
    const firstPage = seen.get(key);
    if (firstPage === undefined) seen.set(key, unit.page);
    return firstPage === undefined || firstPage === unit.page;
  });
}
