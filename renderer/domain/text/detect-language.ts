import markers from '../../../resources/lexicons/language-markers.json' with { type: 'json' };
import { fold, listWords } from './fold.ts';

/** A word of several languages says less about each. */
const weights = weighMarkers(markers);

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zgh', /\p{Script=Tifinagh}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Letters beyond Latin with its marks. */
const foreign = /[\u0370-\u1dff\u2c00-\ua71f\ua800-\uffdc]|[\ud800-\udbff]/u;

const fewestLetters = 12;
const enoughScore = 25;
const clearLead = 1.15;
/** Share of the best score from which a second language is one of two that stand side by side. */
const sideBySide = 0.45;
/** What parts a text from its translation on one line. */
const parted = /\s[/|]\s/u;

/** What tells the language of a piece of text. Pieces are surveyed once, and weighed alone or together. */
export interface LanguageSurvey {
  readonly letters: string;
  readonly words: readonly string[];
  /** Words before and after the strokes of lines that say a thing twice. */
  readonly pairs: readonly (readonly [before: readonly string[], after: readonly string[]])[];
}

/** Surveys a piece of text; its lines are lines of the page. */
export function surveyLanguage(lines: readonly string[]): LanguageSurvey {
  const text = lines.join('\n');
  return {
    letters: (text.match(/\p{L}+/gu) ?? []).join(''),
    words: listWords(fold(text)),
    pairs: lines.flatMap((line) => {
      const [before = '', after = '', ...more] = parted.test(line) ? line.split(parted) : [];
      return after === '' || more.length > 0 ? [] : [[listWords(fold(before)), listWords(fold(after))] as const];
    }),
  };
}

/**
 * The main language of a text (ISO 639-1; Tamazight: zgh) by its script, then by the common words of each language;
 * null when it is too short or says too little to tell.
 */
export function detectLanguage(text: string): string | null {
  return languageOf([surveyLanguage(text.split('\n'))]);
}

/** The main language of a text in pieces, as {@link detectLanguage} tells it. */
export function languageOf(surveys: readonly LanguageSurvey[]): string | null {
  const letters = surveys.map((survey) => survey.letters).join('');
  if (letters.length < fewestLetters) return null;
  return languageByScript(letters) ?? languageByWords(surveys);
}

function languageByScript(letters: string): string | null {
  if (!foreign.test(letters)) return null;
  for (const [code, script] of scripts) if ((letters.match(script)?.length ?? 0) > letters.length / 2) return code;
  return null;
}

function languageByWords(surveys: readonly LanguageSurvey[]): string | null {
  const words = surveys.flatMap((survey) => survey.words);
  const [best, second] = rank(words);
  if (best === undefined || best[1] < 1) return null;
  if (second === undefined || second[1] < best[1] * sideBySide || best[1] < enoughScore) return leading(best, second);
  const pairs = surveys.flatMap((survey) => survey.pairs);
  const before = leading(...rank(pairs.flatMap(([first]) => first)));
  const after = leading(...rank(pairs.flatMap(([, last]) => last)));
  // In a text in two languages side by side, the one that comes first is the main one.
  if (before === second[0] && after === best[0]) return before;
  return leading(best, second) ?? leading(...rank(words.slice(0, Math.ceil(words.length / 4)))) ?? best[0];
}

type Scored = readonly [code: string, score: number];

/** The best of ranked languages, null when it does not lead clearly. */
function leading(best?: Scored, second?: Scored): string | null {
  if (best === undefined || best[1] < 1) return null;
  return second === undefined || best[1] >= second[1] * clearLead ? best[0] : null;
}

/** Languages by the weight of their words, the best first. */
function rank(words: readonly string[]): readonly Scored[] {
  const scores = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const word of words) {
    const known = weights.get(word);
    if (known === undefined) continue;
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    // A word repeated all over (an institution's name) must not decide alone.
    if (times <= 20) for (const [code, weight] of known) scores.set(code, (scores.get(code) ?? 0) + weight);
  }
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function weighMarkers(lexicon: Readonly<Record<string, string>>): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const languages = new Map<string, string[]>();
  for (const [code, words] of Object.entries(lexicon)) {
    for (const word of new Set(listWords(fold(words)))) languages.set(word, [...(languages.get(word) ?? []), code]);
  }
  return new Map([...languages].map(([word, codes]) => [word, codes.map((code) => [code, 1 / codes.length] as const)]));
}
