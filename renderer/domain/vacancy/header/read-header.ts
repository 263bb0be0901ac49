import clock from '../../../../resources/lexicons/notice-clock.json' with { type: 'json' };
import lexicon from '../../../../resources/lexicons/notice-header.json' with { type: 'json' };
import importance from '../../../../resources/lexicons/notice-importance.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold, foldKeepingOffsets } from '../../text/fold.ts';
import { foldedWords, writtenWords } from '../../text/lexicon/word-pattern.ts';
import { listYears } from '../criteria/numbers.ts';
import { wordFinder } from '../notice/phrases.ts';
import { isRequirementSection, type Section } from '../notice/sections.ts';
import type { Unit } from '../notice/unit.ts';
import type { Vacancy } from '../vacancy.ts';
import { type Field, firstField, listFields } from './fields.ts';
import { readHowToApply } from './how-to-apply.ts';
import { readOrganisation } from './organisation.ts';
import { isPlace, readDutyStation } from './places.ts';
import { readPosts } from './posts.ts';
import { readDates } from './read-dates.ts';
import { readTitle, titleLine } from './title.ts';

export type Header = Pick<
  Vacancy,
  | 'title'
  | 'reference'
  | 'organisation'
  | 'dutyStation'
  | 'country'
  | 'kind'
  | 'grade'
  | 'contractDuration'
  | 'publishedOn'
  | 'closesOn'
  | 'closesTimeZone'
  | 'unit'
  | 'contractType'
  | 'posts'
  | 'apply'
>;

const duration = wordFinder(lexicon.duration);
const notStated = wordFinder(lexicon.notStated);
const law = wordFinder(lexicon.law);
const copula = wordFinder(importance.copula);
const hours = wordFinder(clock.shortTime);
const consultancy = wordFinder(lexicon.consultancy);
const consultancyTitle = wordFinder(lexicon.consultancyTitle);

/** A reference has a figure in it: "2310", "ALG/DC/P/2025/02", "MOR180601T". */
function asReference(value: string | undefined): string | null {
  const word = value?.replace(/^(?:n[°º.o]+|№)\s*/iu, '').trim() ?? '';
  if (word.length <= 80 && /^\d[^\s-]*(?:-[^-]+){3,}$/u.test(word)) return word;
  const code = /^[\p{L}\p{N}][\p{L}\p{N}/_.–-]*(?:\s?[/–-]\s?[\p{L}\p{N}/_.-]+)*/u.exec(word)?.[0] ?? '';
  if (/^\d(?:\.\d)*$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(code)) return null;
  return /\d/u.test(code) || /^\p{Lu}{2,}(?:[-/_]\p{Lu}+)+$/u.test(code) ? code.replace(/[.,;]$/u, '') : null;
}

const namedReference = new RegExp(
  String.raw`(?<!\p{L})${writtenWords(lexicon.referenceWord)}(?!\p{L})(?:[^:]{0,25}[:.]\s*|\s+[«"“]?\s*(?=[\p{Lu}\d]+[/-]))[«"“]?\s*([\p{L}\p{N}][\p{L}\p{N}/_.-]*\d[\p{L}\p{N}/_-]*|\p{L}{2,}(?:[-/_]\p{L}{2,})+)`,
  'iu',
);
const numberedReference = new RegExp(
  String.raw`${writtenWords(terms.numberSign)}\s*:?\s*([\p{L}\p{N}][\p{L}\p{N}/_.-]*\d[\p{L}\p{N}/_-]*)`,
  'iu',
);

function readReference(units: readonly Unit[], fields: readonly Field[]): string | null {
  const named = fields.filter(({ name }) => name === 'reference').map(({ value }) => asReference(value));
  const inText = units.map(({ text }) => asReference(namedReference.exec(text)?.[1]));
  const numbered = units
    .slice(0, 12)
    .filter(({ text }) => !law.matches(fold(text)))
    .map(({ text }) => numberedReference.exec(text)?.[1] ?? null);
  const alone = units.slice(0, 14).map(({ text }) => /^(?=.*\d)[\p{Lu}\d]{2,}(?:[/_-][\p{Lu}\d]{2,})+$/u.exec(text)?.[0] ?? null);
  const jobId = asReference(firstField(fields, 'jobId')?.value);
  return [...named, ...inText, ...alone, ...numbered, jobId].find((value) => value !== null) ?? null;
}

/** UN and NGO grades: P2, P-4, NO-B, NOC, G6, GS-5, SB4, SC-7, IICA-2, D1, NPSA-8. */
const gradeCode =
  /(?<![\p{L}\p{N}])(?:P-?[1-5]|D-?[12]|NO-?[A-E]|GS?-?[1-7]|SB-?[1-5]|SC-?\d{1,2}|[IL]ICA-?\d{1,2}|N?PSA-?\d{1,2}|IPSA-?\d{1,2})(?![\p{L}\p{N}])/u;

function readGrade(fields: readonly Field[], title: string): string | null {
  const stated = firstField(fields, 'grade')?.value;
  const code = stated ? gradeCode.exec(stated)?.[0] : undefined;
  if (code) return code;
  if (stated && stated.length <= 30 && !consultancyTitle.matches(fold(stated))) return stated;
  return gradeCode.exec(title)?.[0] ?? null;
}

const renewal = new RegExp(String.raw`^\s*[,(]?\s*${foldedWords(lexicon.renewable)}\)?`, 'u');

function readDuration(units: readonly Unit[], fields: readonly Field[]): string | null {
  const stated = fields.find(({ name, value }) => name === 'contractDuration' && value.length <= 120 && !hours.matches(fold(value)));
  if (stated) return stated.value;
  for (const { text } of units) {
    const { text: folded, offsets } = foldKeepingOffsets(text);
    for (const { end } of duration.findAll(folded)) {
      const rest = folded.slice(end, end + 60);
      const [length] = listYears(rest);
      if (!length || length.start > 25) continue;
      const renewable = renewal.exec(rest.slice(length.end))?.[0].length ?? 0;
      const said = copula.findAll(rest.slice(0, length.start)).at(-1)?.end ?? 0;
      return text.slice(offsets[end + said], offsets[end + length.end + renewable]).replace(/^[\s(,]+|[\s)]+$/gu, '');
    }
  }
  return null;
}

function readKind(title: string, fields: readonly Field[], units: readonly Unit[], sections: readonly Section[]): Vacancy['kind'] {
  const contract = firstField(fields, 'contractType')?.value ?? '';
  if (consultancyTitle.matches(fold(`${title} ${contract}`))) return 'consultancy';
  const head = units
    .slice(0, 8)
    .map(({ text }) => text)
    .filter((text) => text.length <= 160);
  const offers = sections.filter(
    ({ kind, heading }) => kind === 'documents' && heading !== null && consultancy.matches(fold(heading.text)),
  );
  return consultancyTitle.matches(fold(head.join(' ; '))) || offers.length >= 2 ? 'consultancy' : 'post';
}

/** A short value that says something: not "N/A", not a sentence. */
function statedValue(fields: readonly Field[], name: Field['name']): string | null {
  const value = firstField(fields, name)?.value ?? '';
  const isWrongPlace = name === 'unit' && isPlace(value);
  return value.length >= 2 && value.length <= 120 && !notStated.matches(fold(value)) && !isWrongPlace ? value : null;
}

/** What else is stated; a member that is not is absent. */
function readDetails(
  units: readonly Unit[],
  sections: readonly Section[],
  fields: readonly Field[],
): Pick<Vacancy, 'unit' | 'contractType' | 'posts' | 'apply'> {
  const [unit, contractType] = [statedValue(fields, 'unit'), statedValue(fields, 'contractType')];
  const posts = readPosts(fields, units.slice(0, 12));
  const apply = readHowToApply(sections);
  return {
    ...(unit ? { unit } : {}),
    ...(contractType ? { contractType } : {}),
    ...(posts === null ? {} : { posts }),
    ...(apply ? { apply } : {}),
  };
}

/** Fields of the post itself stand this near the top; further down the same words head something else. */
const letterheadUnits = 40;

/** The line at the very top of a notice that names its post in a field below: who publishes it. */
function letterheadOf(head: readonly Unit[], title: string, fields: readonly Field[]): string | null {
  const [first] = head;
  const line = first && firstField(fields, 'title') ? titleLine([first]) : null;
  const isName = line !== null && line.split(/\s+/u).length <= 8 && !fold(line).includes(fold(title)) && !fold(title).includes(fold(line));
  return isName ? line : null;
}

/** What stands above and around the sections: title, reference, organisation, place, grade, contract and dates. */
export function readHeader(units: readonly Unit[], sections: readonly Section[]): Header {
  const fields = listFields(units);
  const top = listFields(units.slice(0, letterheadUnits));
  const head = (sections[0]?.units ?? []).map(({ unit }) => unit);
  const title = readTitle(units, head, top) ?? '';
  const told = sections.filter(({ kind }) => !isRequirementSection(kind)).flatMap((section) => section.units.map(({ unit }) => unit));
  return {
    title,
    reference: readReference(units, fields),
    organisation: readOrganisation(told, head, top) ?? letterheadOf(head, title, top),
    ...readDutyStation(units, fields, title),
    kind: readKind(title, fields, units, sections),
    grade: readGrade(top, title),
    contractDuration: readDuration(units, fields),
    ...readDates(units, sections, fields),
    ...readDetails(units, sections, top),
  };
}
