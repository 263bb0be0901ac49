import lexicon from '../../../../resources/lexicons/notice-organisations.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { phraseFinder, wordFinder } from '../notice/phrases.ts';

const known = phraseFinder(
  (lexicon.names as unknown as readonly (readonly [string, readonly string[]])[]).flatMap(([name, aliases]) =>
    aliases.map((alias) => [alias, name] as const),
  ),
);
/** Nouns that end the names of organisations: "Trust", "Council". */
export const kindsAtEnd = wordFinder(lexicon.kindsAtEnd);
const roles = wordFinder(lexicon.role);

/** Nouns that name a kind of organisation: "association", "ministry", "هيئة". */
export const organisationKinds = wordFinder(lexicon.kinds);

/** The well-known organisation that a text names first, under its usual name. */
export function findKnownOrganisation(text: string): string | null {
  return known.first(fold(text))?.value ?? null;
}

/** Every mention of a well-known organisation, in order. */
export function listKnownOrganisations(text: string): readonly string[] {
  return known.findAll(fold(text)).map(({ value }) => value);
}

/** "Regional Mechanism for Safe Harbours (RMSH)": a line whose capitals its own acronym repeats. */
function isNameWithAcronym(text: string): boolean {
  const [, name, acronym] = /^(.+?)\s*\((\p{Lu}[\p{Lu}\d-]{1,9})\)$/u.exec(text) ?? [];
  if (!name || !acronym) return false;
  const initials = name
    .split(/[\s'’-]+/u)
    .map((word) => fold(word.slice(0, 1)))
    .join('');
  const letters = [...fold(acronym)].filter((letter) => /\p{L}/u.test(letter));
  return letters.filter((letter) => initials.includes(letter)).length >= letters.length - 1 && initials.startsWith(letters[0] ?? '');
}

/**
 * Whether a short line is the name of an organisation: it begins with a noun of their kind or ends with one ("Bright Rivers
 * Trust"), repeats its acronym, or is a well-known name. A line that names a role ("Programme Officer") is none.
 */
export function isOrganisationName(text: string): boolean {
  const folded = fold(text);
  if (isNameWithAcronym(text)) return true;
  const words = text.split(/\s+/u).length;
  const hit = known.first(folded);
  if (hit && words <= 7 && hit.end - hit.start >= folded.length * 0.5) return true;
  if (words < 2 || /[.]$/u.test(text) || roles.matches(folded)) return false;
  const end = kindsAtEnd.findAll(folded).at(-1);
  return (organisationKinds.first(folded)?.start ?? 9) <= 4 || (end !== undefined && end.end >= folded.length - 1 && words <= 6);
}
