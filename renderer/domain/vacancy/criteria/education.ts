import status from '../../../../resources/lexicons/education-status.json' with { type: 'json' };
import links from '../../../../resources/lexicons/link-words.json' with { type: 'json' };
import lexicon from '../../../../resources/lexicons/notice-degrees.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
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
const fieldLabel = wordFinder(lexicon.fieldLabel);
const notFields = new Set(Object.values(lexicon.notFields).flatMap((list) => list.map(fold)));
const issuedBy = wordFinder(lexicon.issuedBy);
const preferred = wordFinder(terms.preferably);
const yearWords = wordFinder(terms.years);
const experience = wordFinder(terms.experience);
const inLieu = wordFinder(terms.inLieu);
const additional = wordFinder(terms.additional);

/** ISCED 2011 level of "bac + n" in the French and Maghreb systems; index n. */
const levelOfBacPlus = [3, 4, 5, 6, 6, 7, 7, 7, 8] as const;
const bacPlus = new RegExp(String.raw`${foldedWords(status.bacPlus)}\s*\+\s*(\d)`, 'gu');

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

/** What goes on behind the fields: another demand, a remark on the diploma. */
const fieldsEnd = new RegExp(
  String.raw`[;.؛]|\s${foldedWords(terms.and)}\s+(?:${foldedWords(lexicon.fieldsEndVerb)}|\d)|\s${foldedWords(lexicon.fieldsEnd)}(?!\p{L})`,
  'u',
);

/** The words that name fields: behind "en …", up to "ou domaine connexe" or the end of the phrase. */
function readFields(clause: Clause, from: number): readonly string[] {
  const { text } = clause.folded;
  const opener = introducer.findAll(text).find(({ start }) => start >= from);
  if (!opener) return [];
  const alternative = alternativeStart(text);
  const rest = alternative > opener.end ? text.slice(opener.end, alternative) : text.slice(opener.end);
  const end =
    opener.end +
    Math.min(
      fieldsEnd.exec(rest)?.index ?? rest.length,
      issuedBy.first(rest)?.start ?? rest.length,
      preferred.first(rest)?.start ?? rest.length,
    );
  return splitEnumeration(originalWords(clause, opener.end, end))
    .filter(({ folded }) => !related.matches(folded) && !notFields.has(folded) && !namesDegree(folded))
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

/**
 * A diploma with its fields; of several levels the lowest, and a bachelor (ISCED 6) where a diploma is asked for without a level.
 * Null where none is.
 */
export function readEducation(clause: Clause): Draft | null {
  const { text } = clause.folded;
  const alternative = alternativeStart(text);
  const specific = listDegrees(alternative < 0 ? text : text.slice(0, alternative));
  const named = generic.first(text);
  if (specific.length === 0 && !named) return null;
  const minLevel = specific.length > 0 ? Math.min(...specific.map(({ level }) => level)) : 6;
  const from = Math.min(specific[0]?.end ?? Number.POSITIVE_INFINITY, named?.end ?? Number.POSITIVE_INFINITY);
  const params: EducationParams = { minLevel, fields: readFields(clause, from), relatedAccepted: related.matches(text) };
  return draft(clause, 'education', params, idWords[minLevel] ?? 'degree');
}

/** The fields that a line names by their label ("Disciplines: economics, law"); null for another line. */
export function readLabelledFields(sentence: string): Pick<EducationParams, 'fields' | 'relatedAccepted'> | null {
  const [, label, rest] = /^\s*([^:]{3,40})\s*:\s*(\S.*)$/u.exec(sentence) ?? [];
  const hit = label && rest ? fieldLabel.first(fold(label)) : null;
  if (!hit || !label || !rest || hit.end - hit.start < label.trim().length * 0.6) return null;
  const fields = splitEnumeration(rest).filter((field) => !related.matches(field.folded));
  return { fields: fields.map(({ text }) => text), relatedAccepted: related.matches(fold(rest)) };
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

const orWord = new RegExp(String.raw`(?<!\p{L})${foldedWords(links.or)}\s`, 'gu');

/** "… avec des années supplémentaires d'expérience": more years than asked, without saying how many. */
function hasMoreYears(folded: string): boolean {
  const hit = yearWords.first(folded);
  return hit !== null && additional.matches(folded.slice(Math.max(hit.start - 20, 0), hit.end + 20));
}

/**
 * Where in folded text a lower degree that years make good begins: "Bac+5 (ou Bac+3 avec 4 ans d'expérience)"; -1 without one.
 * "Master ou licence en droit" is none: there the lower degree is enough.
 */
export function alternativeStart(folded: string): number {
  const named = listDegrees(folded);
  for (const match of folded.matchAll(orWord)) {
    const from = match.index + match[0].length;
    const lower = named.find(({ start }) => start >= from && start - from <= 40);
    if (lower && [...folded.slice(from, lower.start).matchAll(orWord)].length > 0) continue;
    const higher = named.filter(({ end }) => end <= match.index);
    if (!lower || higher.length === 0 || higher.some(({ level }) => level <= lower.level)) continue;
    if (listYears(folded.slice(lower.end)).length > 0 || hasMoreYears(folded.slice(lower.end))) return match.index;
  }
  return -1;
}

/** The lower degree with years that a diploma's own words let stand for it. */
export function readInlineAlternative(label: string): Alternative | null {
  const text = fold(label);
  const from = alternativeStart(text);
  return from < 0 ? null : readAlternative(text.slice(from));
}

const opensWithOr = new RegExp(String.raw`^\s*${foldedWords(links.or)}\s`, 'u');

/** "or a bachelor with …": folded words that go on with what was asked before. */
export function startsWithOr(folded: string): boolean {
  return opensWithOr.test(folded);
}

/** A sentence that lets a lower diploma with years stand for the one asked before it ("… au lieu du master", "or a bachelor with …"). */
export function readAlternative(sentence: string): Alternative | null {
  const text = fold(sentence);
  const [first] = [...listDegrees(text)].sort((a, b) => a.level - b.level);
  const named = generic.first(text);
  const [years] = listYears(text);
  if ((!first && !named) || !(inLieu.matches(text) || startsWithOr(text))) return null;
  if (!years) return hasMoreYears(text) ? { minLevel: first?.level ?? 6, years: 0, isExtra: true } : null;
  const isExtra = additional.matches(text.slice(Math.max(years.start - 20, 0), years.end + 25));
  return { minLevel: first?.level ?? 6, years: years.years, isExtra };
}
