import links from '../../../../resources/lexicons/link-words.json';
import { findCities } from '../../text/lexicon/find-cities.ts';
import { findCountries } from '../../text/lexicon/find-countries.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import { listWordHits } from '../experience/position-words.ts';
import { listProseHits } from './prose-words.ts';

/** What a clause says of a post. */
export interface Post {
  readonly title: string;
  readonly organisation: string | null;
  readonly location: string | null;
}

/** An Arabic preposition written onto its word. */
const leadingPreposition = new RegExp(`^${writtenWords(links.joined)}`, 'u');
const stop = /[,،;؛.:()"«»]/gu;
const farthestTitle = 60;
const edges = /^[\s,،;:.'’–-]+|[\s,،;:.–-]+$/gu;

/** Where a name that starts at `from` ends: at a stop, or where the sentence goes on. */
function endOf(text: string, from: number, marks: readonly number[]): number {
  stop.lastIndex = from;
  const sign = stop.exec(text)?.index ?? text.length;
  return Math.min(sign, ...marks.filter((at) => at >= from));
}

/** Parts "l'association Amal à Rabat" before the small word in front of its place. */
function splitPlace(name: string): Pick<Post, 'organisation' | 'location'> {
  const place = [...findCities(name), ...findCountries(name)].sort((a, b) => a.from - b.from).find(({ from }) => from > 0);
  const lead = place ? name.slice(0, place.from) : name;
  const before = lead.replace(/(?:\s+\p{L}{1,3}|\s*,)\s*$/u, '').replace(edges, '');
  const joined = place !== undefined && leadingPreposition.test(name.slice(place.from));
  if (!place || before === '' || (!joined && before.length >= lead.trimEnd().length)) return { organisation: name, location: null };
  return { organisation: before, location: name.slice(place.from).replace(edges, '') };
}

/** An Arabic employer with its preposition written onto it: "مستشارا بوزارة التشغيل". */
function joinedEmployers(text: string): readonly { readonly from: number; readonly to: number }[] {
  return listWordHits('organisation', text)
    .filter(({ from }) => leadingPreposition.test(text.slice(from)))
    .map(({ from }) => ({ from, to: from + 1 }));
}

/** Reads the post and the employer that a clause without its dates names; null when it names neither. */
export function readPost(text: string): Post | null {
  const told = [...listProseHits('work', text), ...listProseHits('as', text)].sort((a, b) => a.to - b.to);
  const begun = Math.min(...told.map(({ from }) => from));
  const at = [...listProseHits('at', text), ...joinedEmployers(text)]
    .filter(({ from }) => from >= begun || told.length === 0)
    .sort((a, b) => a.from - b.from);
  const goesOn = listProseHits('until', text).map(({ from }) => from);
  const head = listWordHits('title', text).find(({ from }) => told.length === 0 || from >= begun);
  const introduced = told.findLast(({ to }) => head === undefined || to <= head.from);
  const near = introduced !== undefined && (head === undefined || head.from - introduced.to <= farthestTitle);
  const from = near && (head !== undefined || listProseHits('as', text).length > 0) ? introduced.to : head?.from;
  const employers = at.map((hit) => hit.from);
  const to = from === undefined ? 0 : endOf(text, head?.to ?? from, [...employers, ...goesOn]);
  const title = from === undefined ? '' : text.slice(from, to).replace(edges, '');
  const after = at.find((hit) => from === undefined || hit.from >= to - 1);
  const before = at.find((hit) => from !== undefined && hit.to <= from);
  // "Worked at Kenya Ports Authority as an Intern in the Information Technology Department".
  const names = (hit: typeof after): boolean =>
    listWordHits('organisation', text.slice(hit?.to ?? text.length, hit === before ? from : undefined)).length > 0;
  const place = before && names(before) && (!after || !names(after)) ? before : (after ?? before);
  const end = place ? endOf(text, place.to, [...goesOn, ...told.map((hit) => hit.from)]) : 0;
  const employer = place ? text.slice(place.to, end).replace(edges, '') : '';
  if (title === '' && employer === '') return null;
  const named = splitPlace(employer);
  return { title: title === '' ? employer : title, organisation: named.organisation || null, location: named.location };
}
