import { type LanguageLevel, languageLevels } from '../../text/lexicon/find-language-levels.ts';
import { levelOfCertificate, levelOfSkills } from './language-remarks.ts';

/** A level found beside the name of a language. */
export interface LevelHit {
  readonly level: LanguageLevel;
  /** A CEFR code, not a word. */
  readonly code: boolean;
  /** Stands in a grid of skills (reading, speaking, writing), one of several. */
  readonly grid: boolean;
  /** Names skills ("lu, écrit, parlé"), which say less than any word for a level. */
  readonly skills?: boolean;
}

/** The middle of the levels of a grid, the lower one of two. */
function lowerMedian(levels: readonly LanguageLevel[]): LanguageLevel | null {
  const sorted = [...levels].sort((a, b) => languageLevels.indexOf(a) - languageLevels.indexOf(b));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** The better of two levels; null is no level. */
export function betterLevel(a: LanguageLevel | null, b: LanguageLevel | null): LanguageLevel | null {
  if (a === null || b === null) return a ?? b;
  return languageLevels.indexOf(a) >= languageLevels.indexOf(b) ? a : b;
}

/**
 * The level that a CV states for a language: a CEFR code before words, words before certificates and bare skills; in a grid of
 * skills the middle one.
 */
export function resolveLevel(hits: readonly LevelHit[], text: string): LanguageLevel | null {
  const codes = hits.filter(({ code }) => code).map(({ level }) => level);
  if (codes.length > 0) return lowerMedian(codes);
  const told = hits.filter(({ skills }) => !skills);
  const words = (told.length > 0 ? told : hits).map(({ level }) => level);
  if (words.includes('native')) return 'native';
  if (words.length > 1 && told.every(({ grid }) => grid)) return lowerMedian(words);
  return words[0] ?? levelOfCertificate(text) ?? levelOfSkills(text);
}
