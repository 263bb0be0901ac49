import links from '../../../../resources/lexicons/link-words.json';
import words from '../../../../resources/lexicons/position-words.json';
import { dateWords } from '../../dates/date-patterns.ts';
import { fold } from '../../text/fold.ts';
import { findCities } from '../../text/lexicon/find-cities.ts';
import { findCountries } from '../../text/lexicon/find-countries.ts';
import { afterWord, writtenWords } from '../../text/lexicon/word-pattern.ts';
import { hasWord, indexOfWord, listWordHits } from './position-words.ts';

/** What the head of a position says: offsets stay with the caller, these are its words. */
export interface HeadNames {
  readonly title: string;
  readonly organisation: string | null;
  readonly location: string | null;
}

const at = new RegExp(String.raw`\s+${writtenWords(words.employedAt)}\s+`, 'iu');
const dashes = /\s+[–—|·•-]\s+|\s*\|\s*/u;
const colon = /\s*:\s+/u;

const isOrganisation = (text: string): boolean => hasWord('organisation', text) || /(?:^|[\s(])\p{Lu}{3,}(?:[\s),.]|$)/u.test(text);
const isTitle = (text: string): boolean => hasWord('title', text);

/** True when the head word of a text is one of titles: the first in French, Spanish and Arabic, the last in English and Dutch. */
export function headsTitle(text: string): boolean {
  const chunk = /^[^,،(:–—|]+/u.exec(text)?.[0].trimEnd() ?? text;
  return listWordHits('title', chunk).some(({ from, to }) => from <= 2 || to >= chunk.length - 1);
}

/** True when an organisation's word comes before any title word: "Ministère …, conseiller". */
function organisationFirst(text: string): boolean {
  if (headsTitle(text)) return false;
  const organisation = indexOfWord('organisation', text);
  const title = indexOfWord('title', text);
  return organisation >= 0 && (title < 0 || organisation < title);
}

/** Parts "Organisation, City (Country)" into the organisation and its place. */
export function splitLocation(text: string): { readonly organisation: string; readonly location: string | null } {
  const bracket = /^(?<name>.+?)[\s,–-]*\((?<place>[^()]+)\)\s*$/u.exec(text)?.groups;
  if (bracket?.place && findCountries(bracket.place).length > 0) {
    const inner = splitLocation(bracket.name ?? '');
    const place = inner.location ? `${inner.location} (${bracket.place})` : bracket.place;
    return { organisation: inner.organisation, location: place };
  }
  const chunks = splitCommas(text).filter((chunk) => chunk.trim() !== '');
  const places: string[] = [];
  while (chunks.length > 1) {
    const last = chunks.at(-1) ?? '';
    const words = last.split(/\s+/u).length;
    if (words > 4 || isOrganisation(last) || isTitle(last) || !/^[\p{Lu}\u0621-\u06ff]/u.test(last) || places.length >= 2) break;
    places.unshift(last);
    chunks.pop();
  }
  return cutPlace(chunks.join(', '), places);
}

const beforePlace = new RegExp(
  String.raw`^(?<before>.*\S)(?:\s+[–—·-]\s+|\s*\|\s*|\s+${writtenWords(links.inPlace)}\s+)(?<place>\S.*)$`,
  'u',
);

/** "OXFAM – Bamako", "Amal NGO in Tripoli": a place behind a dash or a small word. */
function cutPlace(name: string, places: readonly string[]): { readonly organisation: string; readonly location: string | null } {
  const match = beforePlace.exec(name)?.groups;
  const place = match?.place ?? '';
  const known = [...findCities(place), ...findCountries(place)].some(({ from }) => from === 0);
  const found = known && place.split(/\s+/u).length <= 4 && !isOrganisation(place) && !isTitle(place) ? [place, ...places] : places;
  return { organisation: found === places ? name : (match?.before ?? name), location: found.length > 0 ? found.join(', ') : null };
}

function pair(first: string, second: string): HeadNames {
  const swapped = isTitle(second) && !organisationFirst(second) && (organisationFirst(first) || (headsTitle(second) && !isTitle(first)));
  const { organisation, location } = splitLocation(swapped ? first : second);
  return { title: swapped ? second : first, organisation, location };
}

const insideBrackets = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/\(/gu)?.length ?? 0) > (text.slice(0, at).match(/\)/gu)?.length ?? 0);

const measure = new RegExp(String.raw`^\s*\d{1,3}\s?(?:%|${dateWords.duration})\s*$`, 'u');

/** The parts of a text between commas that stand outside brackets. */
function splitCommas(text: string): readonly string[] {
  const chunks: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/\s*[,،]\s+/gu)) {
    if (insideBrackets(text, match.index)) continue;
    chunks.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  // "Chargée de projet, 80 %, Caritas, 6 ans": shares of full time and durations name nobody.
  return [...chunks, text.slice(from)].filter((chunk) => !measure.test(fold(chunk)));
}

function splitAt(text: string, separator: RegExp): HeadNames | null {
  const match = separator.exec(text);
  if (!match || match.index === 0 || insideBrackets(text, match.index)) return null;
  return pair(text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim());
}

/** The first comma after which an organisation begins: "Officer, Social Protection, Platform for …, Brussels". */
function splitAtCommas(text: string): HeadNames | null {
  const chunks = splitCommas(text);
  if (chunks.length < 2) return null;
  const start = chunks.findIndex(
    (chunk, index) => index > 0 && isOrganisation(chunk) && !(isTitle(chunk) && !hasWord('organisation', chunk)),
  );
  if (organisationFirst(chunks[0] ?? '') && !isTitle(chunks[0] ?? '')) {
    const title = chunks.findIndex((chunk, index) => index > 0 && isTitle(chunk));
    if (title > 0) return { ...splitLocation(chunks.slice(0, title).join(', ')), title: chunks.slice(title).join(', ') };
  }
  const cut = start > 0 ? start : 1;
  const { organisation, location } = splitLocation(chunks.slice(cut).join(', '));
  return { title: chunks.slice(0, cut).join(', '), organisation, location };
}

const smallAt = new RegExp(
  String.raw`\s+(?:${writtenWords(words.smallAt)}${afterWord}(?=\p{L})|${writtenWords(words.joinedAt)}(?=\p{L}{3}))`,
  'u',
);

/** "Assistant au Ministère du Plan", "متدربة بوزارة الاقتصاد": the employer follows a small word. */
function splitAtSmallWord(text: string): HeadNames | null {
  const match = smallAt.exec(text);
  if (!match || match.index === 0) return null;
  const employer = text.slice(match.index + match[0].length);
  const title = text.slice(0, match.index).trim();
  const at = indexOfWord('organisation', employer);
  const named = at >= 0 && at <= (/^\p{Script=Latin}/u.test(employer) ? 8 : 2);
  return isTitle(title) && (named || /^\p{Lu}{3,}(?!\p{L})/u.test(employer)) ? pair(title, employer) : null;
}

const sentenceEnd = new RegExp(String.raw`(?<!\b\p{Lu}|\b${writtenWords(words.abbreviation)})\.\s+(?=[\p{Lu}\u0621-\u06ff])`, 'u');

/** A post and its employer without what is told about them after the first sentence. */
export function firstSentence(text: string): string {
  const end = sentenceEnd.exec(text);
  return (end ? text.slice(0, end.index) : text).replace(/[.;]\s*$/u, '');
}

/** "Animatrice (Maison des jeunes)". */
function splitAtBracket(text: string): HeadNames | null {
  const { title, employer } = /^(?<title>[^()]+?)\s*\((?<employer>[^()]+)\)$/u.exec(text)?.groups ?? {};
  return title && employer && headsTitle(title) && isOrganisation(employer) && !headsTitle(employer) ? pairOf(title, employer) : null;
}

/** "Ministry of Agriculture; deputy director". */
function splitAtSemicolon(text: string): HeadNames | null {
  const parts = text.split(/\s*;\s+/u);
  const [first = '', ...others] = parts;
  return others.length > 0 && others.length <= 2 && parts.some(headsTitle) && parts.every((part) => part.split(/\s+/u).length <= 10)
    ? pair(first, others.join(', '))
    : null;
}

/** "ANPE, agence de Thiès : conseillère": the post behind a colon. */
function splitAtPost(text: string): HeadNames | null {
  const match = colon.exec(text);
  if (!match || match.index === 0) return null;
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  return headsTitle(after) && !isTitle(before) && before.length <= 90 ? { ...splitLocation(before), title: after } : null;
}

/** Duties behind a colon, where post and employer stand before it: "Cheffe de projet, ONG X, Fès : appui aux communes, …". */
function withoutDuties(text: string): string {
  const match = colon.exec(text);
  const [before, after] = [text.slice(0, match?.index), text.slice((match?.index ?? 0) + (match?.[0].length ?? 0))];
  if (!match || !headsTitle(before) || !/[,،–—]/u.test(before)) return text;
  const told = /^\p{Ll}/u.test(after) || after.split(/\s+/u).length >= 8;
  const employer = indexOfWord('organisation', after);
  return told && (employer < 0 || employer > 12) && !headsTitle(after) ? before.trimEnd() : text;
}

/** "Assistante / Cabinet Fall / Dakar": strokes that part post, employer and place as commas do. */
function partSlashes(text: string): string {
  const parts = text.split(/\s+\/\s+/u);
  const [post = '', employer = ''] = parts;
  const named = parts.length >= 3 || isOrganisation(employer);
  return parts.length >= 2 && named && headsTitle(post) && !isTitle(employer) && !/[,،]\s|\s[–—-]\s/u.test(text) ? parts.join(', ') : text;
}

/** Parts one line that names a post and its employer. */
export function splitTitle(line: string): HeadNames {
  const text = partSlashes(withoutDuties(firstSentence(line)));
  const behind = splitAtPost(text) ?? splitAtSemicolon(text);
  if (behind) return behind;
  const dashed = dashes.test(text) ? splitAt(text, dashes) : null;
  if (dashed?.organisation && (isOrganisation(dashed.organisation) || !isOrganisation(text))) return dashed;
  return (
    splitAt(text, at) ??
    splitAtSmallWord(text) ??
    (isOrganisation(text) ? splitAtCommas(text) : null) ??
    dashed ??
    (headsTitle(text) && /^[^:]{3,40}?[,،]\s/u.test(text) ? splitAtCommas(text) : null) ??
    splitAt(text, colon) ??
    splitAtCommas(text) ??
    splitAtBracket(text) ?? { title: text, organisation: null, location: null }
  );
}

/** Running text about the work: clauses, a full stop after several words, or more words than a name has. */
function tellsDuties(text: string): boolean {
  const words = text.split(/\s+/u).length;
  const clauses = /[;؛]/u.test(text.replace(/\([^)]*\)/gu, ' '));
  return words > 18 || (words > 5 && (clauses || /[.؛]\s*$/u.test(text)) && !headsTitle(text));
}

/** A title that runs on in a second line: "Coordinateur national, Filets de sécurité" above "alimentaire". */
function isRestOfTitle(first: string, second: string, third: string): boolean {
  const words = second.split(/\s+/u).length;
  if (words > 3 || /[,،\d–-]/u.test(second) || isOrganisation(second) || findCities(second).length > 0 || findCountries(second).length > 0)
    return false;
  return !third.includes(':') && (/^\p{Ll}/u.test(second) || (words === 1 && first.length >= 30 && /[,–—-]/u.test(first)));
}

/** Names post and employer from the parts of an entry's head, in reading order. */
export function nameHead(parts: readonly string[]): HeadNames {
  const [first = '', second, third] = parts;
  if (second === undefined || tellsDuties(second)) return splitTitle(first);
  const firstIsTitle = isTitle(first) && !organisationFirst(first);
  const secondIsTitle = isTitle(second) && !organisationFirst(second);
  if (!firstIsTitle && secondIsTitle) return pairOf(second, first);
  if (secondIsTitle && headsTitle(second) && isOrganisation(first) && !headsTitle(first)) return pairOf(second, first);
  if (firstIsTitle && secondIsTitle && !isOrganisation(second) && third !== undefined && isOrganisation(third))
    return pairOf(`${first} – ${second}`, third);
  if (firstIsTitle && third !== undefined && organisationFirst(third) && isRestOfTitle(first, second, third))
    return pairOf(`${first} ${second}`, third);
  // "Title – Organisation" on the first line and a city or a first duty on the second.
  const behindAt = splitAt(first, at);
  if (behindAt?.organisation && headsTitle(behindAt.title) && !(isOrganisation(second) && second.split(/\s+/u).length <= 4))
    return behindAt;
  const single = dashes.test(first) || /[,،;]\s/u.test(first) ? splitTitle(first) : null;
  if (single?.organisation && isOrganisation(single.organisation) && !isOrganisation(second))
    return { ...single, location: single.location ?? (second.length <= 40 ? second : null) };
  return pairOf(first, second);
}

function pairOf(title: string, employer: string): HeadNames {
  const { organisation, location } = splitLocation(employer);
  return { title, organisation, location };
}
