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

const fewestLetters = 12;
const enoughScore = 25;
const clearLead = 1.15;

/**
 * The main language of a text (ISO 639-1; Tamazight: zgh) by its script, then by the common words of each language;
 * null when it is too short or says too little to tell.
 */
export function detectLanguage(text: string): string | null {
  return detect(text, true);
}

function detect(text: string, mayNarrow: boolean): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return null;
  for (const [code, script] of scripts) if ((text.match(script)?.length ?? 0) > letters / 2) return code;
  const scores = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const word of listWords(fold(text))) {
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    // A word repeated all over (an institution's name) must not decide alone.
    if (times <= 20) for (const [code, weight] of weights.get(word) ?? []) scores.set(code, (scores.get(code) ?? 0) + weight);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best, second] = ranked;
  if (best === undefined || best[1] < 1) return null;
  if (second === undefined || best[1] >= second[1] * clearLead) return best[0];
  // In a text in two languages side by side, the one that comes first is the main one.
  if (best[1] < enoughScore || !mayNarrow) return null;
  return detect(text.slice(0, Math.ceil(text.length / 4)), false) ?? best[0];
}

function weighMarkers(lexicon: Readonly<Record<string, string>>): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const languages = new Map<string, string[]>();
  for (const [code, words] of Object.entries(lexicon)) {
    for (const word of new Set(listWords(fold(words)))) languages.set(word, [...(languages.get(word) ?? []), code]);
  }
  return new Map([...languages].map(([word, codes]) => [word, codes.map((code) => [code, 1 / codes.length] as const)]));
}
