import { findLanguageLevels, type LanguageLevel } from '../../text/lexicon/find-language-levels.ts';
import { findLanguages } from '../../text/lexicon/find-languages.ts';
import type { Unit } from '../units/unit.ts';
import { levelOfSkills } from './language-remarks.ts';
import type { LevelHit } from './resolve-level.ts';

/** The name of a language or a level in a unit; offsets into the unit's text. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly language: string | null;
  readonly level: LevelHit | null;
}

/** What signs mean in one CV: digits of a scale ("1 – excellent"), numbers of dots of a legend ("●●● bon"). */
export interface Signs {
  readonly scale: ReadonlyMap<string, LanguageLevel> | null;
  readonly dots: ReadonlyMap<number, LanguageLevel> | null;
}

/** Digits and dots mean nothing: a CV without a scale or a legend. */
export const noSigns: Signs = { scale: null, dots: null };

const runOfDots = /[●○★☆■□▪▫◉◎⬤◯•](?:\s?[●○★☆■□▪▫◉◎⬤◯•])*/gu;
const countFilled = (run: string): number => run.match(/[●★■▪◉⬤•]/gu)?.length ?? 0;

/** Levels by number of dots, where the CV explains them; three steps at least. */
export function readLegend(text: string): ReadonlyMap<number, LanguageLevel> | null {
  if (findLanguages(text).length > 0) return null;
  const runs = [...text.matchAll(runOfDots)];
  const steps = new Map<number, LanguageLevel>();
  for (const [at, run] of runs.entries()) {
    const after = text.slice(run.index + run[0].length, runs[at + 1]?.index ?? text.length);
    const [hit] = findLanguageLevels(after);
    if (hit) steps.set(countFilled(run[0]), hit.value);
  }
  return steps.size >= 3 ? steps : null;
}

/** The languages and levels of a unit from `contentFrom` on, in order. */
export function tokenizeLanguages(unit: Unit, contentFrom: number, { scale, dots }: Signs): readonly Token[] {
  const text = unit.text;
  const languages = findLanguages(text).map(({ value, from, to }): Token => ({ from, to, language: value, level: null }));
  const found = findLanguageLevels(text).filter(({ from, to }) => !languages.some((other) => from < other.to && to > other.from));
  const cellOf = (at: number): number => unit.cells.findIndex(({ from, to }) => at >= from && at < to);
  const grid = unit.cells.length > 2 && new Set(found.map(({ from }) => cellOf(from))).size > 1;
  const levels = found.map(({ value, from, to }): Token => {
    const inGrid = grid || /[:(]\s*$/u.test(text.slice(0, from));
    const words = text.slice(from, to);
    const level = { level: value, code: /^[abc][12]$/iu.test(words), grid: inGrid, skills: levelOfSkills(words) !== null };
    return { from, to, language: null, level };
  });
  const sign = (level: LanguageLevel | undefined, from: number, to: number, inGrid: boolean): readonly Token[] =>
    level === undefined ? [] : [{ from, to, language: null, level: { level, code: false, grid: inGrid } }];
  const scaled = scale ? unit.cells.flatMap((cell) => sign(scale.get(cell.text), cell.from, cell.to, true)) : [];
  const dotted = dots
    ? [...text.matchAll(runOfDots)].flatMap((run) => sign(dots.get(countFilled(run[0])), run.index, run.index + run[0].length, false))
    : [];
  return [...languages, ...levels, ...scaled, ...dotted].filter(({ from }) => from >= contentFrom).sort((a, b) => a.from - b.from);
}
