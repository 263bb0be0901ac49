import words from '../../../../resources/lexicons/name-words.json';
import { fold, listWords } from '../../text/fold.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';

const particles: ReadonlySet<string> = new Set(words.particles.map(fold));
/** Particles that are part of a surname and may stand for it: "Ould SIDI", "Ben Ali". */
const patronymics: ReadonlySet<string> = new Set(words.patronymics.map(fold));
const titles: ReadonlySet<string> = new Set(words.titles.map(fold));
const neverNames: ReadonlySet<string> = new Set(words.neverNames.map(fold));

const heads = new RegExp(String.raw`^(?:${writtenWords(words.cvTitle)}\s*(?:${writtenWords(words.cvOf)}|[-–:|])?\s+)`, 'iu');
const tails = new RegExp(String.raw`\s+[|–—•·/]\s*|\s*[|•·]\s*|\s+-\s+|\t|,\s*(?=${writtenWords(words.degreesAfter)}\b)`, 'iu');
const bornAs = new RegExp(String.raw`\s+${writtenWords(words.bornAs)}\s`, 'iu');
const elided = new RegExp(String.raw`^${writtenWords(words.elided)}\p{Lu}`, 'u');
const letters = /^[\p{L}\p{M}][\p{L}\p{M}'’.\-‑]*$/u;

/** "TRAORE / DIARRA Aminata": a woman's own surname and that of her marriage. */
const twoSurnames = /^(\p{Lu}[\p{Lu}'’-]+)\s*\/\s*(?=\p{Lu}[\p{Lu}'’-]+\s+\p{Lu}\p{Ll})/u;

/** The name part of a line: without "CV de", civility, diplomas and what follows a separator. */
export function trimName(text: string): string {
  let name = text
    .replace(/^[#*_\s]+|[*_\s]+$/gu, '')
    .replace(heads, '')
    .replace(twoSurnames, '$1 ');
  name = name.split(tails)[0] ?? '';
  name = name.split(/,\s+(?=\p{Ll})/u)[0] ?? '';
  name = name.split(bornAs)[0] ?? '';
  if (/^[^,]+,[^,]+$/u.test(name) && name.split(/\s+/u).length <= 5) name = name.replace(',', ' ');
  name = name.replace(/\([^)]*\)/gu, ' ').replace(/[,;:]+\s*$/u, '');
  const tokens = name.split(/\s+/u).filter(Boolean);
  while (tokens.length > 2 && titles.has(fold(tokens[0] ?? '').replace(/\./gu, ''))) tokens.shift();
  return tokens.join(' ').trim();
}

/**
 * How much a text looks like the name of a person, 0 for not at all: two to six words of letters, each with a capital, a
 * particle or in Arabic, none of them a word of headings, addresses or professions.
 */
export function scoreNameShape(name: string): number {
  const tokens = name.split(/\s+/u).filter(Boolean);
  if (tokens.length < 2 || tokens.length > 7 || name.length > 55) return 0;
  if (!tokens.every((token) => letters.test(token))) return 0;
  const folded = tokens.map((token) => fold(token).replace(/[.']/gu, ''));
  if (folded.some((token) => neverNames.has(token) || listWords(token).some((part) => neverNames.has(part) && part.length > 3))) return 0;
  const arabic = tokens.every((token) => /^[\u0621-\u06ff]/u.test(token));
  const capital = tokens.every((token, at) => /^\p{Lu}/u.test(token) || elided.test(token) || particles.has(folded[at] ?? ''));
  if (!arabic && !capital) return 0;
  const weak = (token: string, folded: string): boolean => particles.has(folded) && !(patronymics.has(folded) && /^\p{Lu}/u.test(token));
  const strong = tokens.filter((token, at) => !weak(token, folded[at] ?? '') && token.length > 1).length;
  if (strong < 1 + (tokens.length > 2 ? 1 : 0) && !arabic) return 0;
  const mixedCapitals = !arabic && tokens.some((token) => /^\p{Lu}{2,}/u.test(token)) && tokens.some((token) => /\p{Ll}/u.test(token));
  return 1 + (mixedCapitals ? 1 : 0) + (tokens.length <= 4 ? 0.5 : 0);
}

/** The words of a name by which e-mail addresses and signatures are compared. */
export function listNameWords(name: string): readonly string[] {
  return listWords(fold(name)).filter((word) => word.length > 2 && !particles.has(word));
}
