import words from '../../../../resources/lexicons/position-words.json';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { type createPhraseFinder, createWordFinder, type PhraseHit } from '../../text/phrase-finder.ts';
import type { PositionKind } from '../facts.ts';
import type { SectionKind } from '../sections/heading-names.ts';

type WordKind = Exclude<keyof typeof words, 'at' | 'of'>;

const finders = Object.fromEntries(
  (Object.keys(words) as (keyof typeof words)[]).map((kind) => [kind, createWordFinder(listPhrases(words[kind]))]),
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

/** "Coordinadora de voluntariado", "maître de stage": a post that deals with volunteers or interns, not one of theirs. */
function isOfOthers(title: string, { from }: PhraseHit<boolean>): boolean {
  const before = title.slice(0, from);
  const link = finders.of(before).at(-1);
  return link !== undefined && /^[\s'’]*$/u.test(before.slice(link.to)) && hasWord('title', before.slice(0, link.from));
}

const isPostOf = (kind: 'internship' | 'volunteer', title: string): boolean => finders[kind](title).some((hit) => !isOfOthers(title, hit));

/** True when a line tells of a time without a post ("sans emploi", "career break") and names neither a post nor an employer. */
export function tellsNoPost(title: string, organisation: string | null): boolean {
  const [hit] = finders.noPost(title);
  if (hit?.from !== 0 || hasWord('title', title.slice(hit.to))) return false;
  // "Service national, Béchar": a place behind nothing but those words.
  return organisation === null || (hit.to >= title.length && !hasWord('organisation', organisation) && !hasWord('title', organisation));
}

/** The kind of a position from the words of its title, else from the heading it stands under. */
export function readPositionKind(title: string, head: string, section: SectionKind | 'header'): PositionKind {
  if (hasWord('paidVolunteer', head)) return 'job';
  if (isPostOf('internship', title)) return 'internship';
  if (isPostOf('volunteer', title)) return 'volunteer';
  if (section === 'internships') return 'internship';
  if (section === 'volunteering') return 'volunteer';
  if (hasWord('consultancy', title) || section === 'consultancy') return 'consultancy';
  return isPostOf('volunteer', head) ? 'volunteer' : 'job';
}

/** Share of full time that the head of an entry states: "50 %", "mi-temps", "à temps plein"; null when it says nothing. */
export function readWorkload(head: string): number | null {
  const share = /(?<!\p{N})(?<share>[1-9]\d)\s?%/u.exec(head)?.groups?.share;
  if (share) return Number(share) / 100;
  if (hasWord('fullTime', head)) return 1;
  return hasWord('partTime', head) ? 0.5 : null;
}
