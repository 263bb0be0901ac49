import remarks from '../../../../resources/lexicons/language-remarks.json';
import links from '../../../../resources/lexicons/link-words.json';
import { fold } from '../../text/fold.ts';
import type { LanguageLevel } from '../../text/lexicon/find-language-levels.ts';
import { listPhrases, type Wordings } from '../../text/lexicon/list-phrases.ts';
import { afterWord, foldedWords } from '../../text/lexicon/word-pattern.ts';
import { createPhraseFinder, createWordFinder } from '../../text/phrase-finder.ts';

const finderOf = (wordings: Wordings) => createWordFinder(listPhrases(wordings));
const none = finderOf(remarks.none);
const read = finderOf(remarks.read);
const written = finderOf(remarks.written);
const spoken = finderOf(remarks.spoken);
const speaks = finderOf(remarks.speaks);
const scaleWords = foldedWords(remarks.scale);

/** True for "néant", "aucune connaissance": the language is named to say that it isn't known. */
export function saysNone(text: string): boolean {
  return none(text).length > 0;
}

/** True when "néant", "none" is all that a text says. */
export function saysNothingElse(text: string): boolean {
  const bare = text.trim();
  return none(bare).some(({ from, to }) => from === 0 && to >= bare.length - 1);
}

const alongside = new RegExp(String.raw`^[\s,،]*${foldedWords(remarks.alongside)}\s+(?:${foldedWords(links.article)}${afterWord})?$`, 'u');

/** "Le français est ma langue maternelle, avec le dioula": what was said of the language before holds for the next one too. */
export function joinsLast(between: string): boolean {
  return alongside.test(fold(between));
}

/** True when a sentence speaks of languages that somebody knows. */
export function saysSpeaks(text: string): boolean {
  return speaks(text).length > 0;
}

/** The level that skills without a level word stand for: read, written and spoken B2, spoken B1, read A2. */
export function levelOfSkills(text: string): LanguageLevel | null {
  const skills = [read(text).length > 0, written(text).length > 0, spoken(text).length > 0];
  if (skills.filter(Boolean).length >= 2) return 'B2';
  if (skills[2]) return 'B1';
  return skills[0] ? 'A2' : null;
}

/**
 * CEFR equivalents of certificates that carry a score instead of a level, as the testing bodies publish them:
 * IELTS (ielts.org), TOEFL iBT and TOEIC Listening and Reading (ets.org), Cambridge English (cambridgeenglish.org).
 */
export function levelOfCertificate(text: string): LanguageLevel | null {
  const folded = fold(text);
  const score = (name: string, digits: string): number | null => {
    const found = new RegExp(`${name}[^\\d\\n]{0,25}(${digits})(?!\\d)`, 'u').exec(folded)?.[1];
    return found ? Number(found.replace(',', '.')) : null;
  };
  const grade = (value: number | null, steps: readonly (readonly [number, LanguageLevel])[]): LanguageLevel | null =>
    value === null ? null : (steps.find(([least]) => value >= least)?.[1] ?? null);
  return (
    grade(score('ielts', '[3-9](?:[.,][05])?'), [
      [8.5, 'C2'],
      [7, 'C1'],
      [5.5, 'B2'],
      [4, 'B1'],
    ]) ??
    grade(score('toefl', '(?:\\d{2}|1[01]\\d|120)'), [
      [95, 'C1'],
      [72, 'B2'],
      [42, 'B1'],
      [20, 'A2'],
    ]) ??
    grade(score('toeic', '\\d{3}'), [
      [945, 'C1'],
      [785, 'B2'],
      [550, 'B1'],
      [225, 'A2'],
    ]) ??
    readCambridge(text)
  );
}

const cambridge = Object.entries(remarks.cambridge) as [LanguageLevel, readonly string[]][];
const findCambridge = createPhraseFinder(cambridge.flatMap(([level, names]) => names.map((name) => [name, level] as const)));

/** The highest of the Cambridge English certificates that a text names; the lexicon lists them so. */
function readCambridge(text: string): LanguageLevel | null {
  const held = new Set(findCambridge(text).map(({ value }) => value));
  return cambridge.find(([level]) => held.has(level))?.[0] ?? null;
}

/** Levels of the five-step scales of donors' CV forms, best first: "1 – excellent; 5 – basic" or the other way round. */
export function readScale(text: string): ReadonlyMap<string, LanguageLevel> | null {
  const folded = fold(text);
  const steps: readonly LanguageLevel[] = ['C1', 'B2', 'B1', 'A2', 'A1'];
  const best = new RegExp(
    String.raw`(?<!\d)(?<step>[15])\s*(?:[-=:(]|${foldedWords(remarks.copula)})?\s*${scaleWords}|${scaleWords}\s*[-=:(]\s*(?<after>[15])(?!\d)`,
    'u',
  ).exec(folded);
  const step = best?.groups?.step ?? best?.groups?.after;
  if (!step) return null;
  return new Map(steps.map((level, at) => [String(step === '1' ? at + 1 : 5 - at), level] as const));
}
