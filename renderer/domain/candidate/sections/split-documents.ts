import kinds from '../../../../resources/lexicons/document-kinds.json';
import words from '../../../../resources/lexicons/letter-words.json';
import { fold } from '../../text/fold.ts';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { createPhraseFinder, createWordFinder } from '../../text/phrase-finder.ts';
import type { Stated } from '../facts.ts';
import { tellsCareer } from '../prose/read-prose.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { assignSections } from './assign-sections.ts';

/** Units of one file by what they are part of. */
export interface SplitDocument {
  readonly cv: readonly Unit[];
  readonly letter: readonly Unit[];
  /** Diplomas, certificates, identity papers, offers. */
  readonly other: readonly Unit[];
  readonly kinds: readonly Stated<string>[];
}

const greeting = createWordFinder(listPhrases(words.greeting));
const closing = createWordFinder(listPhrases(words.closing));
const subject = createWordFinder(listPhrases(words.subject));
const findKinds = createPhraseFinder(kinds.flatMap((entry) => listPhrases(entry).map((phrase) => [phrase, entry.kind] as const)));

const tellingSections = new Set([
  'experience',
  'education',
  'languages',
  'skills',
  'internships',
  'training',
  'references',
  'publications',
]);

function countSections(units: readonly Unit[]): number {
  return new Set(
    assignSections(units)
      .filter(
        ({ unit, heading, section, contentFrom }) =>
          (heading || (contentFrom > 0 && unit.cells.length > 1)) && tellingSections.has(section),
      )
      .map(({ section }) => section),
  ).size;
}

/** From the greeting's (or subject's) page to the signature under the closing formula. */
function findLetter(units: readonly Unit[]): { readonly from: number; readonly to: number } | null {
  const opened = units.findIndex(({ text }) => text.length < 90 && (greeting(text)[0]?.from ?? 9) <= 2);
  const begun = opened >= 0 ? opened : units.findIndex(({ text }) => (subject(text)[0]?.from ?? 9) <= 2 && /^[^:]{2,30}:/u.test(text));
  if (begun < 0) return null;
  const closed = units.findIndex(({ text }, at) => at > begun && closing(text).length > 0);
  if (closed < 0) return null;
  const page = units[begun]?.page;
  const from = units.findIndex(({ page: other }) => other === page);
  const lastPage = units[closed]?.page;
  let to = closed + 1;
  while (to < units.length && units[to]?.page === lastPage && to - closed <= 5 && !units[to]?.styled) to += 1;
  return { from, to };
}

function nameKind(units: readonly Unit[], file: string): { readonly kind: string; readonly unit: Unit } | null {
  for (const unit of units.slice(0, 15)) {
    const [hit] = findKinds(unit.text);
    if (hit && unit.text.length < 120) return { kind: hit.value, unit };
  }
  const [named] = findKinds(fold(file).replace(/[_.-]+/gu, ' '));
  const [first] = units;
  return named && first ? { kind: named.value, unit: first } : null;
}

/** Says what a file of an application is: a CV, a letter, both in one file, or another paper. */
export function splitDocument(units: readonly Unit[], file: string): SplitDocument {
  const [first] = units;
  if (!first) return { cv: [], letter: [], other: [], kinds: [] };
  const state = (value: string, unit: Unit): Stated<string> => ({ value, evidence: quoteUnit(unit) });
  const letter = findLetter(units);
  const outside = letter ? [...units.slice(0, letter.from), ...units.slice(letter.to)] : units;
  const [rest] = outside;
  const sections = countSections(outside);
  if (letter) {
    const inside = units.slice(letter.from, letter.to);
    const stated = state('coverLetter', inside[0] ?? first);
    if (!rest || sections === 0) return { cv: [], letter: units, other: [], kinds: [stated] };
    return { cv: outside, letter: inside, other: [], kinds: [state('cv', rest), stated] };
  }
  const named = nameKind(units, file);
  if (sections >= 2 || named?.kind === 'cv' || named?.kind === 'p11') {
    const form = named?.kind === 'p11' ? [state('p11', named.unit)] : [];
    return { cv: units, letter: [], other: [], kinds: [state('cv', first), ...form] };
  }
  if (named?.kind === 'coverLetter') return { cv: [], letter: units, other: [], kinds: [state('coverLetter', named.unit)] };
  if (named) return { cv: [], letter: [], other: units, kinds: [state(named.kind, named.unit)] };
  if (sections === 1 || tellsCareer(units)) return { cv: units, letter: [], other: [], kinds: [state('cv', first)] };
  return { cv: [], letter: [], other: units, kinds: [] };
}
