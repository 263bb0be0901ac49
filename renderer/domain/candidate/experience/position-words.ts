import words from '../../../../resources/lexicons/position-words.json';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { createPhraseFinder, type PhraseHit } from '../../text/phrase-finder.ts';
import type { PositionKind } from '../facts.ts';
import type { SectionKind } from '../sections/heading-names.ts';

type WordKind = Exclude<keyof typeof words, 'at'>;

const finders = Object.fromEntries(
  (Object.keys(words) as (keyof typeof words)[]).map((kind) => [
    kind,
    createPhraseFinder(listPhrases(words[kind]).map((phrase) => [phrase, true] as const)),
  ]),
) as Readonly<Record<keyof typeof words, ReturnType<typeof createPhraseFinder<boolean>>>>;

/** True when the text holds a word of that kind: of titles of posts, of names of organisations, of internships… */
export function hasWord(kind: WordKind, text: string): boolean {
  return finders[kind](text).length > 0;
}

/** Where a text holds words of that kind. */
export function listWordHits(kind: WordKind, text: string): readonly PhraseHit<boolean>[] {
  return finders[kind](text);
}

/** Where a text first holds a word of that kind, -1 when it doesn't. */
export function indexOfWord(kind: WordKind, text: string): number {
  return finders[kind](text)[0]?.from ?? -1;
}

/** The kind of a position from the words of its title, else from the heading it stands under. */
export function readPositionKind(title: string, head: string, section: SectionKind | 'header'): PositionKind {
  if (hasWord('paidVolunteer', head)) return 'job';
  if (hasWord('internship', title)) return 'internship';
  if (hasWord('volunteer', title)) return 'volunteer';
  if (section === 'internships') return 'internship';
  if (section === 'volunteering') return 'volunteer';
  if (hasWord('consultancy', title) || section === 'consultancy') return 'consultancy';
  return hasWord('volunteer', head) ? 'volunteer' : 'job';
}

/** Share of full time that the head of an entry states: "50 %", "mi-temps", "à temps plein"; null when it says nothing. */
export function readWorkload(head: string): number | null {
  const share = /(?<!\p{N})(?<share>[1-9]\d)\s?%/u.exec(head)?.groups?.share;
  if (share) return Number(share) / 100;
  if (hasWord('fullTime', head)) return 1;
  return hasWord('partTime', head) ? 0.5 : null;
}
