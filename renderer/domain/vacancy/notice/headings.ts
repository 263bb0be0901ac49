import links from '../../../../resources/lexicons/link-words.json' with { type: 'json' };
import clues from '../../../../resources/lexicons/notice-clues.json' with { type: 'json' };
import lexicon from '../../../../resources/lexicons/notice-headings.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { afterWord, foldedWords } from '../../text/lexicon/word-pattern.ts';
import { type WordsByLanguage, wordFinder } from './phrases.ts';
import type { Unit } from './unit.ts';

export type SectionKind = keyof typeof lexicon;

export interface HeadingMatch {
  readonly section: SectionKind;
  /** The whole heading is the lexicon's phrase. */
  readonly exact: boolean;
  /** The lexicon's phrase, folded. */
  readonly words: string;
}

interface Phrase {
  readonly section: SectionKind;
  readonly words: string;
  /** The phrase may go on ("profil…") even where nothing but its words marks it as a heading. */
  readonly open: boolean;
}

const genderEnding = new RegExp(
  String.raw`\(${foldedWords(links.genderEndings)}\)|[.·/-]${foldedWords(links.genderEndings)}(?!\p{L})`,
  'gu',
);
const phrases: readonly Phrase[] = (Object.entries(lexicon) as [SectionKind, WordsByLanguage][])
  .flatMap(([section, byLanguage]) =>
    Object.values(byLanguage).flatMap((list) =>
      list.map((phrase): Phrase => ({ section, words: normaliseHeading(phrase), open: phrase.endsWith('…') })),
    ),
  )
  .sort((a, b) => b.words.length - a.words.length);
const byWords = new Map(phrases.map((phrase) => [phrase.words, phrase]).reverse() as [string, Phrase][]);

/** Folded words with single spaces; gender endings in brackets or after a dot are dropped ("intéressé.e", "candidat(e)"). */
function normaliseHeading(text: string): string {
  return fold(text)
    .replace(genderEnding, '')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

const startsWithPhrase = (words: string, phrase: string): boolean => words === phrase || words.startsWith(`${phrase} `);

const determiner = new RegExp(`^${foldedWords(clues.determiner)}${afterWord}`, 'u');

/** The longest phrase at the start of the heading (behind "nos", "your" …), else the longest of several words anywhere in it. */
function findPhrase(whole: string): { readonly phrase: Phrase; readonly atStart: boolean } | null {
  const words = phrases.some((phrase) => startsWithPhrase(whole, phrase.words)) ? whole : whole.replace(determiner, '');
  const start = phrases.find((phrase) => startsWithPhrase(words, phrase.words));
  if (start) return { phrase: start, atStart: true };
  const inside = phrases.find((phrase) => phrase.words.includes(' ') && ` ${words} `.includes(` ${phrase.words} `));
  return inside ? { phrase: inside, atStart: false } : null;
}

/** Words that may follow a heading's phrase wherever it stands: "requises", "du candidat". */
const tails = new Set(Object.values(clues.headingTail).flatMap((list) => list.map((word) => fold(word))));
const leadVerb = wordFinder(clues.leadVerb);
/** Sections named by one noun, which also begins many a requirement ("1. Expérience en gestion …"). */
const subjects = new Set<SectionKind>(['education', 'experience', 'languages', 'skills', 'competencies']);
const countWords = (words: string): number => words.split(' ').length;

const joiner = new RegExp(
  String.raw`\s${foldedWords(terms.and)}\s|\s${foldedWords({ ar: terms.and.ar })}(?=${foldedWords({ ar: terms.article.ar })})`,
  'u',
);

/** "Contract and conditions": two headings of the lexicon joined. Two subjects of a profile head the requirements as a whole. */
function joinedHeading(words: string): SectionKind | null {
  const cut = joiner.exec(words);
  const first = cut ? byWords.get(words.slice(0, cut.index))?.section : undefined;
  const second = cut ? byWords.get(words.slice(cut.index + cut[0].length))?.section : undefined;
  if (!first || !second) return null;
  const isProfile = (section: SectionKind): boolean => section === 'requirements' || subjects.has(section);
  if (isProfile(first) && isProfile(second)) return first === second ? first : 'requirements';
  return isProfile(second) ? second : first;
}

/** What section a text opens when it is exactly a heading of the lexicon. */
export function matchExactHeading(text: string): HeadingMatch | null {
  const phrase = byWords.get(normaliseHeading(text));
  return phrase ? { section: phrase.section, exact: true, words: phrase.words } : null;
}

/**
 * What section a unit opens; null for a unit that is no heading. Words beyond the lexicon's phrase are allowed where the unit
 * is set as a heading or ends with a colon: a plain line that only begins like a heading may be a requirement.
 */
export function matchHeading(unit: Unit): HeadingMatch | null {
  const { style, isItem, isRow } = unit;
  const text = unit.text.replace(/\s*(?:…|\.\.\.)$/u, '');
  if (text.length > 140 || /[.;؛]$/u.test(text)) return null;
  const words = normaliseHeading(text);
  if (words === '') return null;
  const exact = byWords.get(words);
  if (exact) return { section: exact.section, exact: true, words: exact.words };
  const joined = joinedHeading(words);
  if (joined) return { section: joined, exact: true, words };
  const found = findPhrase(words);
  if (found === null) return null;
  const { phrase, atStart } = found;
  const extra = countWords(words) - countWords(phrase.words);
  const colon = /[:：]$/u.test(text);
  const tail = words.slice(words.indexOf(phrase.words) + phrase.words.length).trim();
  const isGeneric = atStart && extra <= 6 && tail.split(' ').every((word) => tails.has(word));
  if (isGeneric && !isRow) return { section: phrase.section, exact: true, words: phrase.words };
  const set = style !== 'plain' || (unit.marker === 'number' && colon);
  if (set && !isRow) return extra <= (atStart ? 8 : 5) ? { section: phrase.section, exact: false, words: phrase.words } : null;
  if (colon && !isRow)
    return atStart && (phrase.open || (extra <= 4 && !leadVerb.matches(fold(text))))
      ? { section: phrase.section, exact: false, words: phrase.words }
      : null;
  if (
    unit.marker === 'number' &&
    atStart &&
    extra <= (phrase.open ? 8 : 3) &&
    text.length <= 80 &&
    (phrase.open || !subjects.has(phrase.section))
  ) {
    return { section: phrase.section, exact: false, words: phrase.words };
  }
  const leadsAway =
    (phrase.section === 'offer' || phrase.section === 'apply') && !isItem && !isRow && phrase.words.includes(' ') && extra <= 3;
  if (leadsAway) return { section: phrase.section, exact: false, words: phrase.words };
  return atStart && phrase.open && !isItem && extra <= 6 && text.length <= 70
    ? { section: phrase.section, exact: false, words: phrase.words }
    : null;
}
