import lexicon from '../../../../resources/lexicons/notice-degrees.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { keyFinder, wordFinder } from '../notice/phrases.ts';
import type { EducationParams } from '../vacancy.ts';
import { type Clause, originalWords } from './clause.ts';
import { type Draft, draft } from './draft.ts';
import { splitEnumeration } from './enumeration.ts';
import { listYears } from './numbers.ts';

const degrees = keyFinder(lexicon.levels);
const generic = wordFinder(lexicon.generic);
const related = wordFinder(terms.related);
const introducer = wordFinder(lexicon.fieldIntroducer);
const experience = wordFinder(terms.experience);
const inLieu = wordFinder(terms.inLieu);
const additional = wordFinder(terms.additional);

/** ISCED 2011 level of "bac + n" in the French and Maghreb systems; index n. */
const levelOfBacPlus = [3, 4, 5, 6, 6, 7, 7, 7, 8] as const;
const bacPlus = /(?:bac(?:calaureat)?|باكالوريا|بكالوريا)\s*\+\s*(\d)/gu;

const idWords = ['', 'primary', 'lower-secondary', 'secondary', 'technician', 'bac2', 'bachelor', 'master', 'doctorate'] as const;

interface DegreeHit {
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

/** Degrees named in folded text; what "bac + n" says counts, not its "bac". */
function listDegrees(folded: string): readonly DegreeHit[] {
  const plus = [...folded.matchAll(bacPlus)].map((match) => ({
    level: levelOfBacPlus[Number(match[1])] ?? 8,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const named = degrees
    .findAll(folded)
    .map(({ value, start, end }) => ({ level: Number(value), start, end }))
    .filter(({ start, end }) => !plus.some((hit) => end > hit.start && start < hit.end));
  return [...plus, ...named].sort((a, b) => a.start - b.start);
}

/** The words that name fields: behind "en …", up to "ou domaine connexe" or the end of the phrase. */
function readFields(clause: Clause, from: number): readonly string[] {
  const { text } = clause.folded;
  const opener = introducer.findAll(text).find(({ start }) => start >= from);
  if (!opener) return [];
  const stop =
    /[;.؛]|\s(?:et|and|y)\s+(?:have|has|justifi|dispos|poss|at least|au moins|avoir|un minimum|al menos|\d)|\s(?:avec|assorti|obtenu|delivre|reconnu|ou equivalent|with|obtained|from|preferably|de preference|minimum|ou plus|est|sont|is|are|required|exige|requis)(?!\p{L})/u;
  const rest = text.slice(opener.end);
  const end = opener.end + (stop.exec(rest)?.index ?? rest.length);
  return splitEnumeration(originalWords(clause, opener.end, end))
    .filter((field) => !related.matches(field.folded))
    .map((field) => field.text);
}

/** Whether folded text names a degree of a known level. */
export function namesDegree(folded: string): boolean {
  return listDegrees(folded).length > 0;
}

/** Whether the clause asks for a diploma. Outside an education section a bare "diplôme" must not be a document to enclose. */
export function asksForDegree({ folded: { text }, section }: Clause): boolean {
  const specific = listDegrees(text);
  if (section === 'education' && (specific.length > 0 || generic.matches(text))) return true;
  const start = Math.min(...specific.map((hit) => hit.start), generic.first(text)?.start ?? Number.POSITIVE_INFINITY);
  return start < 60 && !(experience.first(text) && (experience.first(text)?.start ?? 0) < start);
}

export function readEducation(clause: Clause): Draft | null {
  const { text } = clause.folded;
  const specific = listDegrees(text);
  const named = generic.first(text);
  if (specific.length === 0 && !named) return null;
  const minLevel = specific.length > 0 ? Math.min(...specific.map(({ level }) => level)) : 6;
  const from = Math.min(specific[0]?.end ?? Number.POSITIVE_INFINITY, named?.end ?? Number.POSITIVE_INFINITY);
  const params: EducationParams = { minLevel, fields: readFields(clause, from), relatedAccepted: related.matches(text) };
  return draft(clause, 'education', params, idWords[minLevel] ?? 'degree');
}

/** The first length of time in a text, in years; 0 without one. */
export function yearsOf(text: string): number {
  return listYears(fold(text))[0]?.years ?? 0;
}

export interface Alternative {
  readonly minLevel: number;
  readonly years: number;
  /** The years come on top of those the notice asks anyway ("two additional years"). */
  readonly isExtra: boolean;
}

const startsWithOr = /^\s*(?:ou|or|o|u)\s|^\s*أو\s|^\s*او\s/u;

/** A sentence that lets a lower diploma with years stand for the one asked before it ("… au lieu du master", "or a bachelor with …"). */
export function readAlternative(sentence: string): Alternative | null {
  const text = fold(sentence);
  const [first] = [...listDegrees(text)].sort((a, b) => a.level - b.level);
  const named = generic.first(text);
  const [years] = listYears(text);
  if ((!first && !named) || !years || !(inLieu.matches(text) || startsWithOr.test(text))) return null;
  const isExtra = additional.matches(text.slice(Math.max(years.start - 20, 0), years.end + 25));
  return { minLevel: first?.level ?? 6, years: years.years, isExtra };
}
